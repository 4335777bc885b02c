// Data table: what the names that templates give their elements say about them. Words that many sites share, no site's own.
// Short words count only whole: "rail" stands in "trailer", "date" in "candidate", "lead" in the classes of line heights.

/** By what they say; the order is that of their bits. */
export const CUE_PATTERNS = {
  nav: /\bnav|subnav|menu|breadcrumb|pagination|pager|toolbar|skip-?(?:to|link)/,
  footer: /foot(?!age|ball|note)|colophon|bottom-?bar|site-?info|\blegal|imprint|impressum/,
  header: /header|masthead|topbar|top-bar/,
  aside: /aside|side-?bar|\brail\b|\bsecondary\b|complementary|right-?col|col-?right/,
  comment: /comment|disqus|discussion|\brespond\b|\breply|\breplies|forum|leserbrief|kommentar/,
  related:
    /\brelate|recommend|recirc|read-?(?:next|more|also|on)|also-?|similar|trending|popular|\bmost\b|\blatest|outbrain|taboola|more-?(?:from|on|stories|news|in)|linklist|listing|up-?next|next-?(?:article|story|post)|\bprev\b|see-?also|further|zum-?thema|\bmehr\b|\bsuggest|topstor|article-?list|\bcollection\b|\bfeed\b|\briver\b|carousel|slider|swiper/,
  teaser: /teaser|\bcard|\bpromo|\btiles?\b|\bthumbs?\b|thumbnail|blurb|preview|snippet/,
  share:
    /shar(?:e|ing)|social|follow|facebook|twitter|whatsapp|pinterest|bookmark|\bprint\b(?!:)|\bsns\b/,
  newsletter:
    /newsletter|subscri|sign-?up|mailing|\be-?mail|\bopt-?in\b|registr|\blogin|\baccount\b|abo-?(?:box|teaser)/,
  ad: /(?:^|[-_ ])ads?(?:$|[-_ ])|advert|sponsor|banner|commercial|dfp|gpt-|adslot|ad-?(?:slot|unit|wrapper|container|box)|anzeige|werbung|affiliate|promoted|\bpartner/,
  author:
    /author|byline|(?:^|[-_ ])(?:bio|firma(?![a-z]))|contributor|writer|journalist|a[uv]tor|(?<!h)auteur|signature|skribent|f[oö]rfatt|kirjoittaja|yazar|penulis|vcard|profile|about-?(?:the|us)/,
  date: /\b(?:pub|post|publish|publication|article|entry|story)?-?(?:date|time|datetime|timestamp)s?\b|dateline|publish|\bposted|\bupdated\b|\bmeta(?:data)?\b|info-?(?:bar|line)/,
  tag: /(?:^|[-_ ])tags?(?:$|[-_ ])|tag-?(?:list|cloud|links)|topic|keyword|categor|kicker|rubri|\blabels?\b|section-?(?:name|title)|eyebrow|overline/,
  picture:
    /caption|\bcredit|copyright|photo|image|\bimg|galler|\bmedia\b|slideshow|\bbild|foto|\bfigure\b|\blegend\b|lightbox/,
  body: /article|story|entry|post(?!ed)|content|body|text|main|paragraph|prose|markup|rich-?text|hentry/,
  summary:
    /summary|standfirst|deck|\bdek\b|\blead(?:-?(?:text|paragraph|in))?\b|\blede\b|\bintro|subtitle|sub-?title|sub-?head|excerpt|\babstract\b|\bdescri|vorspann|chapo|sommaire|ingress|stand-?first|perex|sapo|strapline|preamble/,
  paywall: /paywall|premium|\bgated?\b|\blocked\b|metered|\bpiano\b|regwall|subscriber-?only/,
  quote: /quote|zitat|citation/,
  box: /\bbox|(?:info|fact|text|side)box|widget|\bmodule\b(?!--)|callout|\bpanel|\baside|\binset\b(?!-\d)|\binsert\b|\bembed|factsheet|info-?graphic|highlight|key-?(?:points|takeaways)|at-?a-?glance/,
  dialog:
    /cookie|consent|gdpr|modal|pop-?up|overlay|dialog|drawer|flyout|tooltip|\btoast\b|notification|\balert\b/,
  headline: /headline|heading|title(?!d)|head-?line/,
  note: /\bcorrect|footnote|\beditor\b|\beditors\b|disclaimer|(?:^|[-_ ])note|disclosure|\bupdates?\b/,
  contents: /\btoc\b|table-?of-?contents|\bjump|\banchor|\binhalt|\boutline\b/,
  player: /audio|video|player|podcast|playlist|\btts\b|\blisten|\bspeech/,
  button: /button|\bbtn|\bcta\b|call-?to|\btoggle|\bexpand|show-?more|load-?more/,
  search: /\bsearch|\bfilter|\bsort|pagination/,
  ticker: /\blive(?:blog)?\b|ticker|timeline/,
} as const;

/** Of kickers. */
export const KICKER =
  /kicker|over-?line|top-?line|dachzeile|spitzmarke|eyebrow|topic|rubri|section|categor|(?:^|[_-])label|roof|pre-?title|subline/i;

/** Of boxes that ask to subscribe. */
export const BOX_NAMES =
  /nieuwsbrief|lettre|bolet[ií]n|nyhetsbrev|abonn|uutiskirje|sign-?in(?![a-z])/i;
