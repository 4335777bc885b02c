// Words that belong to the page's machinery around a picture: buttons, labels for screen readers, counters.

const MACHINERY: readonly string[] = [
  'open (?:this |the )?(?:photo|image|picture|gallery)(?: in (?:a )?(?:gallery|full ?screen|lightbox|new window))?',
  '(?:view|show|see|enlarge|expand|click to (?:enlarge|expand|view))(?: (?:the|this))?(?: (?:image|photo|picture|gallery|all|full ?size|larger|caption))?(?: in (?:a )?(?:full ?screen|full ?size|gallery|lightbox))?',
  '(?:hide|show|toggle|close|read|view|see) (?:full )?captions?',
  '(?:image|photo|picture) (?:caption|copyright|credit|source|description|gallery)',
  'captions?(?: options| text)?',
  'credits?',
  'vis mer|vis mindre|vis bildetekst|skjul bildetekst|les mer|åpne bilde(?:t)?(?: i fullskjerm)?|öppna bild i helskärm|visa (?:mer|bild|alla)|se (?:billedet|bildet)(?: i (?:fuld|full) (?:størrelse|skjerm))?|forstørr|förstora',
  'bild (?:vergrößern|anzeigen|in vollbild öffnen|ansehen)|bildunterschrift(?: anzeigen| ausblenden| anzeigen/ausblenden)?|bildbeschreibung(?: einblenden)?|legende|vergrößern|vollbild|in lightbox öffnen|mehr anzeigen|weiterlesen|detailansicht(?: öffnen)?|zur galerie|galerie (?:öffnen|anzeigen)|anzeige|werbung',
  "agrandir(?: l['’]image)?|voir (?:l['’]image|plus|en plein écran)|plein écran|légende|ouvrir (?:l['’]image|la galerie)|image en plein écran",
  'ampliar(?: (?:foto|imagen|imagem))?|ver (?:imagen|galer[ií]a|más|mais|foto|fotogaler[ií]a)|abrir (?:imagen|galer[ií]a)|ingrandisci|apri (?:foto|galleria)|expandir imagen',
  'открыть (?:фото|изображение)|увеличить|показать|развернуть|拡大|拡大する|画像を拡大|閉じる|もっと見る|写真を拡大|전체화면|이미지 (?:크게|확대) ?보기|사진 크게보기|zoom(?: image)?',
  '(?:media )?playback is (?:unsupported|not supported) on (?:your|this) device',
  '(?:image|photo|picture|slide|foto|bild|photo gallery|gallery|galerie|diapositiva)? ?\\d{1,3} ?(?:/|of|von|de|av|из|sur|di) ?\\d{1,3}',
  '(?:previous|next|prev|close|play|pause|share|download|expand|fullscreen|full screen|loading|replay|unmute|mute|watch|video|gallery|photo gallery|share on \\w+|pin it|tweet|save|print|copy link|advertisement|anzeige|publicidad|publicité|annonse|reklame|mainos)',
  '(?:zurück|weiter|schließen|teilen|fermer|suivant|précédent|anterior|siguiente|cerrar|lukk|neste|forrige)',
  '\\d{1,2}:\\d{2}(?::\\d{2})?(?: min)?',
  'press enter or click to view image in full size|autoplay|weitere videos|mehr videos|more videos|view all(?: \\(\\d+\\))?|now playing|läuft gerade|en lecture|audio starten.*|audio .* abspielen.*|to view this video please enable javascript.*|laufzeit .*',
  'loading\\.{0,3}|\\.\\.\\.|…|i|×|x|\\+|•|\\|',
];

const ONLY = new RegExp(`^[\\s|:•·–—-]*(?:${MACHINERY.join('|')})[\\s:.…|•»›]*$`);
const BEFORE =
  /^(?:open (?:this )?(?:photo|image) in gallery|view image in full ?screen|image (?:caption|copyright|source|credit)|legende|bildunterschrift|bildbeschreibung|beschreibung|caption|enlarge this image|(?:image|photo|picture) \d+ of(?: \d+)?|bild \d+ von \d+|foto \d+ (?:de|di|von|av) \d+|\d{1,2} ?[/／] ?\d{1,2}|\[?photo gallery\]?|close|zoom|vergrößern)\s*[:：|–—-]?\s+(?=\S)/i;
const AFTER =
  /\s*(?:(?<=[.!?)…]\s)(?:less|more|mehr|weniger)|(?:image|photo|picture|bild|foto) \d+ of(?: \d+)?|\.\.\. ?\[\+\]|\[\+\]|(?:…|\.\.\.)\s*(?:more|mehr|mer|less|weniger)|vis mer|vis mindre|hide caption|toggle caption|show caption|(?:read|show|see) (?:more|less)|view image in full ?screen|open (?:this )?(?:photo|image) in gallery:?|enlarge this image|mehr anzeigen|click to enlarge|\(click to enlarge\)|ver más|voir plus)\s*$/i;

/** Whether words are nothing but a button, a counter or a label. */
export const isMachinery = (text: string): boolean =>
  text.length < 160 && ONLY.test(text.toLowerCase());

/** A caption without the machinery's words at its ends. */
export function withoutMachinery(text: string): string {
  let words = text;
  for (let round = 0; round < 3; round += 1) {
    const next = words
      .replace(BEFORE, '')
      .replace(AFTER, '')
      .replace(/\.{3} \[\+\]\s*/, '');
    if (next === words) break;
    words = next;
  }
  return words.trim();
}
