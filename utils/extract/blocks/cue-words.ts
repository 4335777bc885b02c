// Data table: what the names that templates give their elements say about them. Words that many sites share, no site's own.

const CUE_PATTERNS = {
  nav: /nav|menu|breadcrumb|pagination|pager|toolbar|skip-?(?:to|link)/,
  footer: /foot(?!age|ball|note)|colophon|bottom-?bar|site-?info|legal|imprint|impressum/,
  header: /header|masthead|topbar|top-bar/,
  aside: /aside|side-?bar|rail|secondary|complementary|right-?col|col-?right/,
  comment: /comment|disqus|discussion|respond|reply|forum|leserbrief|kommentar/,
  related:
    /relat|recommend|recirc|read-?(?:next|more|also|on)|also-?|similar|trending|popular|most-?|latest|outbrain|taboola|more-?(?:from|on|stories|news|in)|linklist|listing|up-?next|next-?(?:article|story|post)|prev|see-?also|further|zum-?thema|mehr|suggest|topstor|article-?list|collection|feed(?!back)|river|carousel|slider|swiper/,
  teaser: /teaser|card|promo|tile|thumb|blurb|preview|snippet/,
  share: /shar(?:e|ing)|social|follow|facebook|twitter|whatsapp|pinterest|bookmark|print|sns/,
  newsletter:
    /newsletter|subscri|sign-?up|mailing|email|e-mail|opt-?in|registr|login|account|abo-?(?:box|teaser)/,
  ad: /(?:^|[-_ ])ads?(?:$|[-_ ])|advert|sponsor|banner|commercial|dfp|gpt-|adslot|ad-?(?:slot|unit|wrapper|container|box)|anzeige|werbung|affiliate|promoted|partner/,
  author:
    /author|byline|(?:^|[-_ ])(?:bio|firma(?![a-z]))|contributor|writer|journalist|a[uv]tor|(?<!h)auteur|signature|skribent|f[oö]rfatt|kirjoittaja|yazar|penulis|vcard|profile|about-?(?:the|us)/,
  date: /date|time(?!line)|publish|posted|updated|meta(?!l)|info-?(?:bar|line)/,
  tag: /(?:^|[-_ ])tags?(?:$|[-_ ])|tag-?(?:list|cloud|links)|topic|keyword|categor|kicker|rubri|label|section-?(?:name|title)|eyebrow|overline/,
  picture:
    /caption|credit|copyright|photo|image|img|galler|media(?!n)|slideshow|bild|foto|figure|legend|lightbox/,
  body: /article|story|entry|post(?!ed)|content|body|text|main|paragraph|prose|markup|rich-?text|hentry/,
  summary:
    /summary|standfirst|deck|dek(?:$|[-_ ])|lead|lede|intro|subtitle|sub-?title|sub-?head|excerpt|abstract|descri|vorspann|chapo|sommaire|ingress|stand-?first|perex|sapo|strapline|preamble/,
  paywall: /paywall|premium|gate|locked|metered|piano|regwall|subscriber-?only/,
  quote: /quote|zitat|citation/,
  box: /box|widget|module|callout|panel|aside|inset|insert|embed|factsheet|info-?graphic|highlight|key-?(?:points|takeaways)|at-?a-?glance/,
  dialog:
    /cookie|consent|gdpr|modal|pop-?up|overlay|dialog|drawer|flyout|tooltip|toast|notification|alert/,
  headline: /headline|heading|title(?!d)|head-?line/,
  note: /correct|footnote|editor|disclaimer|(?:^|[-_ ])note|disclosure|update/,
  contents: /toc|table-?of-?contents|jump|anchor|inhalt|outline/,
  player: /audio|video|player|podcast|playlist|tts|listen|speech/,
  button: /button|btn|cta|call-?to|toggle|expand|show-?more|load-?more/,
  search: /search|filter|sort|pagination/,
  ticker: /live|ticker|timeline|liveblog/,
} as const;

/** The names of the cues, in the order of their bits. */
export const CUE_NAMES = Object.keys(CUE_PATTERNS);

const PATTERNS = Object.values(CUE_PATTERNS);

/** The bit of a cue, by its name. */
export const cueBit = (name: keyof typeof CUE_PATTERNS): number => 1 << CUE_NAMES.indexOf(name);

const seen = new Map<string, number>();

/** What the class, id and other names of an element say, as bits in the order of `CUE_NAMES`. */
export function cuesOf(names: string): number {
  if (names === '') return 0;
  const known = seen.get(names);
  if (known !== undefined) return known;
  const lower = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  let bits = 0;
  for (let at = 0; at < PATTERNS.length; at += 1) if (PATTERNS[at]?.test(lower)) bits |= 1 << at;
  seen.set(names, bits);
  return bits;
}
