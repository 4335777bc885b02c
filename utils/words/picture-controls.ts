// Data table: buttons, counters and notices around a picture.

/**
 * What such words begin with, the first words parted by spaces, and what may follow them, in lower case. A first word is its
 * ASCII letters ("vergr" of "vergrößern"), or the first letter where that is none. Kept apart by first word because most
 * captions begin with none of them, and to make one pattern of all cost a page as much as reading its credits.
 */
export const CONTROLS: readonly (readonly [first: string, rest: string])[] = [
  [
    'open',
    ' (?:this |the )?(?:photo|image|picture|gallery)(?: in (?:a )?(?:gallery|full ?screen|lightbox|new window))?',
  ],
  [
    'view show see enlarge expand',
    '(?: (?:the|this|all|more|larger|full ?size|\\d+))*(?: (?:image|photo|picture|caption)s?| gallery| version)?(?: in (?:a )?(?:full ?screen|full ?size|gallery|lightbox))?',
  ],
  [
    'click',
    ' to (?:enlarge|expand|view)(?: (?:the|this|all|full ?size|larger))*(?: (?:image|photo|picture|gallery|caption))?(?: in (?:a )?(?:full ?screen|full ?size|gallery|lightbox))?',
  ],
  ['hide show toggle close read view see', ' (?:full )?captions?'],
  ['image photo picture', ' (?:caption|copyright|credit|source|description|gallery)'],
  ['caption captions', '(?: options| text)?'],
  ['more less mehr weniger mer mere meer plus altro leia', '(?: anzeigen| info(?:s|rmation)?)?'],
  ['info', '(?:s|rmation)?'],
  ['credit credits', ''],
  ['vis', ' (?:mer|mindre|bildetekst)'],
  ['skjul', ' bildetekst'],
  ['les', ' mer'],
  ['å', 'pne bilde(?:t)?(?: i fullskjerm)?'],
  ['ö', 'ppna bild i helskärm'],
  ['visa', ' (?:mer|bild|alla)'],
  ['se', ' (?:billedet|bildet)(?: i (?:fuld|full) (?:størrelse|skjerm))?'],
  ['forst', 'ørr'],
  ['f', 'örstora'],
  ['bild bilder foto fotos', ' (?:vergrößern|anzeigen|in vollbild öffnen|ansehen)'],
  ['bildunterschrift', '(?: anzeigen| ausblenden| anzeigen/ausblenden)?'],
  ['bildbeschreibung', '(?: einblenden)?'],
  ['legende vollbild weiterlesen anzeige werbung', ''],
  ['vergr', 'ößern'],
  ['in', ' lightbox öffnen'],
  ['mehr', ' (?:anzeigen|videos)'],
  ['detailansicht', '(?: öffnen)?'],
  ['zur', ' galerie|ück'],
  ['galerie', ' (?:öffnen|anzeigen)'],
  ['agrandir', "(?: l['’]image)?"],
  ['voir', " (?:l['’]image|(?:toutes )?les (?:photos|images)|plus|en plein écran)"],
  ['plein', ' écran'],
  ['l', 'égende|äuft gerade'],
  ['ouvrir', " (?:l['’]image|la galerie)"],
  ['image', ' en plein écran'],
  ['ampliar', '(?: (?:foto|imagen|imagem))?'],
  ['ver', ' (?:imagen|galer[ií]a|más|mais|(?:las |as )?fotos?|fotogaler[ií]a)'],
  ['abrir', ' (?:imagen|galer[ií]a)'],
  ['ingrandisci', ''],
  ['apri', ' (?:foto|galleria)'],
  ['expandir', ' imagen'],
  ['о', 'ткрыть (?:фото|изображение)'],
  ['у', 'величить'],
  ['п', 'оказать'],
  ['р', 'азвернуть'],
  ['拡', '大(?:する)?'],
  ['画', '像を拡大'],
  ['閉', 'じる'],
  ['も', 'っと見る'],
  ['写', '真を拡大'],
  ['전', '체화면'],
  ['이', '미지 (?:크게|확대) ?보기'],
  ['사', '진 크게보기'],
  ['zoom', '(?: image)?'],
  ['media', ' playback is (?:unsupported|not supported) on (?:your|this) device'],
  ['playback', ' is (?:unsupported|not supported) on (?:your|this) device'],
  [
    'image photo picture slide foto bild gallery galerie diapositiva',
    ' ?\\d{1,3} ?(?:/|of|von|de|av|из|sur|di) ?\\d{1,3}',
  ],
  ['photo', ' gallery(?: ?\\d{1,3} ?(?:/|of|von|de|av|из|sur|di) ?\\d{1,3})?'],
  [
    '0 1 2 3 4 5 6 7 8 9',
    '\\d{0,2} ?(?:/|of|von|de|av|из|sur|di) ?\\d{1,3}|\\d?:\\d{2}(?::\\d{2})?(?: min)?',
  ],
  [
    'previous next prev close play pause share download expand fullscreen loading replay unmute mute watch video gallery tweet save print advertisement publicidad annonse reklame mainos',
    '',
  ],
  ['full', ' screen'],
  ['share', ' on \\w+'],
  ['pin', ' it'],
  ['copy', ' link'],
  ['publicit', 'é'],
  ['weiter teilen fermer suivant anterior siguiente cerrar lukk neste forrige', ''],
  ['schlie', 'ßen'],
  ['pr', 'écédent'],
  ['press', ' enter or click to view image in full size'],
  ['autoplay', ''],
  ['weitere more', ' (?:videos|photos|pictures|bilder|fotos)'],
  ['view', ' all(?: \\(\\d+\\))?'],
  ['now', ' playing'],
  ['en', ' lecture'],
  ['audio', ' (?:starten[^]*|.* abspielen[^]*)'],
  ['to', ' view this (?:video|content),? .*(?:javascript|flash)[^]*'],
  ['laufzeit', ' [^]*'],
  ['i x', ''],
  ['×', ''],
];

/** Before a caption. */
export const CONTROLS_BEFORE =
  /^(?:open (?:this )?(?:photo|image) in gallery|view image in full ?screen|image (?:caption|copyright|source|credit)|legende|bildunterschrift|bildbeschreibung|beschreibung|caption|enlarge this image|(?:image|photo|picture) \d+ of(?: \d+)?|bild \d+ von \d+|foto \d+ (?:de|di|von|av) \d+|\d{1,2} ?[/／] ?\d{1,2}|\[?photo gallery\]?|close|zoom|vergrößern)\s*[:：|–—-]?\s+(?=\S)/i;

/** Behind a caption. */
export const CONTROLS_AFTER =
  /\s*(?:(?<=[.!?)…]\s)(?:less|more|mehr|weniger)|(?:image|photo|picture|bild|foto) \d+ of(?: \d+)?|\.\.\. ?\[\+\]|\[\+\]|(?:…|\.\.\.)\s*(?:less|weniger)|vis mer|vis mindre|hide caption|toggle caption|show caption|(?:read|show|see) (?:more|less)|view image in full ?screen|open (?:this )?(?:photo|image) in gallery:?|enlarge this image|mehr anzeigen|click to enlarge|\(click to enlarge\)|ver más|voir plus)\s*$/i;

/** What stands behind the links of a caption: that a window opens, that the picture can be bought. */
export const CONTROLS_ASIDE =
  /[\s,(|–—-]*(?:(?:purchase|buy|order|get|request|license|licence|reuse|acquire) (?:(?:a|this|the|usage|reprint|image|photo|picture|licensing) )*(?:rights?|prints?|photos?|images?|pictures?|licen[cs]es?)|licensing rights|rights and permissions|(?:bild|foto)(?:rechte)? (?:kaufen|erwerben|bestellen)|nutzungsrechte erwerben|lizenz erwerben|acheter (?:cette |la )?(?:photo|image)|comprar (?:esta )?(?:foto|imagen|imagem)|köp bilden?|kjøp bildet|køb billedet|(?:it )?opens? (?:in )?(?:a )?new (?:tab|window|browser tab)|(?:wird )?öffnet (?:sich )?(?:in )?(?:einem |einen )?neue[mns]* (?:tab|fenster)|(?:lien externe|s['’]ouvre) dans (?:une nouvelle fenêtre|un nouvel onglet)|se abre en (?:una )?(?:nueva )?(?:ventana|pestaña)(?: nueva)?|abre (?:em|numa?) (?:uma )?nova (?:aba|janela|guia)|si apre in una nuova (?:finestra|scheda)|åpnes i (?:en )?(?:ny|nytt) (?:fane|vindu)|öppnas i (?:en |ett )?(?:ny flik|nytt fönster)|åbner i (?:en |et )?(?:ny fane|nyt vindue)|opent in (?:een )?nieuw (?:venster|tabblad)|otwiera się w nowej karcie|(?:avautuu|aukeaa) uuteen (?:välilehteen|ikkunaan)|新しい(?:タブ|ウィンドウ)で開く|在新(?:窗口|視窗|标签页|分頁)(?:中)?(?:打开|開啟)|새 (?:창|탭)(?:에서)? (?:열림|열기))[)\s.]*$/i;

/** The link to the rest of a shortened caption; the dots before it are the caption's. */
export const REST_OF_CAPTION =
  /(…|\.{3}|\])\s*(?:read |see |show )?(?:more|mehr|mer|mere|meer|plus|más|mais|altro|więcej|ещё|еще|続き|更多)\s*[>»›→]*\s*$|\s(?:more|mehr|mer|meer|plus|más|mais)\s*[>»›→]+\s*$/i;

/** What a page says where its scripts do not run. */
export const NOTICE =
  /^(?:[^.!?]{0,60})\b(?:browser|javascript|flash player|navegador|navigateur)\b[^.!?]{0,60}(?:play|support|enable|abspielen|unterstütz|aktivier|soporta|suporta|reproduc|prend pas|lire)[^.!?]{0,40}[.!]?$|^powered by \S+(?: \S+){0,3}$/;
