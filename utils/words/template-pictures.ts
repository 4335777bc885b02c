// Data table: what templates call the parts around a picture.

/** Of a credit. */
export const CREDIT_HINT =
  /credit|(?:image|img|photo|picture|foto|media)[-_]*by(?:-?line)?(?=$|[\s_-])|copyright|photograph(?:er|ed)|fotograf|photo-?by|bild-?(?:autor|quelle|nachweis|rechte)|(?:^|[\s_-])(?:autor|author|source|rights|pictsrc|quelle|urheber|agency|attribution|kilde|firma|fuente|owner|provider|agence|licen[cs]e|signature|imgsrc|creator)(?=$|[\s_-])|(?:^|\s)copy(?=$|\s)/;

/** Of a caption. */
export const CAPTION_HINT =
  /caption|legend|cutline|bild-?(?:unterschrift|text|zeile|beschreibung)|(?:image|img|photo|picture|foto|media|figure|pic)-?_*(?:text|desc\w*|info|lead|title|meta)|descri(?:ption|pcion|zione)|beschreibung|untertitel|didascalia|leyenda|epigrafe|pie-?(?:de-?)?foto|legenda|podpis|bildetekst|billedtekst|kuvateksti|fotobeschreibung|(?:^|[\s_-])(?:bu|dek|subtitle)(?=$|[\s_-])/;

/** Never the story's, whatever stands in them. */
export const OTHER_PARTS =
  'outbrain|(?:site|page|main|global)-?footer|footer-(?:left|right|content|text|nav|links|menu|widget\\w*|copy\\w*)|taboola|newsletter\\w*|subscribe|subscription|breadcrumbs?|comments?|disqus|author-?(?:bio|box|info|card|image|photo|avatar|profile|thumb\\w*)|about-?(?:the-)?author|bio|byline\\w*|avatar|profile-?(?:image|photo|pic)|site-?header|navbar|navigation|menu|logo|share|sharing|share-?(?:bar|buttons?|tools?|links?|icons?)|social-?(?:links?|icons?|share|media)|ads?-?(?:slot|unit|container|wrapper|box|banner)|advert\\w*|banner-?ad|cookie\\w*|consent|paywall-?(?:promo|offer)|autor(?:en)?-?(?:box|info|bild)';

/** Other stories and goods, where their words are links. */
export const OTHER_LINKS =
  'related|recirc\\w*|recommend\\w*|promos?|promoted|sponsor\\w*|most-?read|most-?popular|popular|trending|more-?(?:stories|news|from|on)|read-?(?:more|next|also)|also-?read|see-?also|up-?next|next-?(?:article|story|up)|you-?may|latest|side-?bar|widget-?area|social|deals?|commerce\\w*|shop\\w*|product\\w*|affiliate\\w*|podcast-?promo|weiterlesen|mehr-?zum-?thema|lesen-?sie|meistgelesen|empfehlung\\w*|noticias-?relacionadas|relacionad\\w*|lire-?aussi|a-?lire|les-?mer|lue-?my\\w*|powiazane|polecane|correlati|teasers?|cards?|video-?list|playlist|carousel-?item';

/** A box around a portrait and words about someone who writes or is quoted; the head of a column is none. */
export const PERSON_BOX =
  '(?:single|post|entry|article|content|story)?-?authors?|writers?|columnists?|testimonials?|contributors?|saboxplugin\\w*';
