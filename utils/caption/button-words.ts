// Words that belong to the page's machinery around a picture: buttons, labels for screen readers, counters.
import { MACHINERY } from './machinery-words';

/** The first word, as the table has it, behind whatever signs stand before it. */
const FIRST = /^[\s|:•·–—+[\]-]*([a-z]+|.?)/;
/** Nothing but dots, bars, bullets and the cross of a button. */
const SIGNS_ONLY = /^[\s|:•·–—-]*(?:\.\.\.|…|•|\||\[?\+\]?)[\s:.…|•»›>→,，]*$/;
/** What stands in the place of a first word where no word does. */
const SIGNS = new Set(['', '.', '…']);
const LONGEST = 160;

/** What may follow each first word; filled when it is first asked. */
const following = new Map<string, string[]>();

function restsOf(first: string): readonly string[] | undefined {
  if (following.size === 0)
    for (const [words, rest] of MACHINERY)
      for (const word of words.split(' '))
        following.set(word, [...(following.get(word) ?? []), rest]);
  return following.get(first);
}

const patterns = new Map<string, RegExp>();

function patternOf(first: string): RegExp | undefined {
  const known = patterns.get(first);
  const rests = known ? undefined : restsOf(first);
  if (!rests) return known;
  const made = new RegExp(`^(?:${rests.join('|')})[\\s:.…|•»›>→,，、\\]]*$`);
  patterns.set(first, made);
  return made;
}

const BEFORE =
  /^(?:open (?:this )?(?:photo|image) in gallery|view image in full ?screen|image (?:caption|copyright|source|credit)|legende|bildunterschrift|bildbeschreibung|beschreibung|caption|enlarge this image|(?:image|photo|picture) \d+ of(?: \d+)?|bild \d+ von \d+|foto \d+ (?:de|di|von|av) \d+|\d{1,2} ?[/／] ?\d{1,2}|\[?photo gallery\]?|close|zoom|vergrößern)\s*[:：|–—-]?\s+(?=\S)/i;
const AFTER =
  /\s*(?:(?<=[.!?)…]\s)(?:less|more|mehr|weniger)|(?:image|photo|picture|bild|foto) \d+ of(?: \d+)?|\.\.\. ?\[\+\]|\[\+\]|(?:…|\.\.\.)\s*(?:less|weniger)|vis mer|vis mindre|hide caption|toggle caption|show caption|(?:read|show|see) (?:more|less)|view image in full ?screen|open (?:this )?(?:photo|image) in gallery:?|enlarge this image|mehr anzeigen|click to enlarge|\(click to enlarge\)|ver más|voir plus)\s*$/i;

/** What stands behind the links of a caption: that a window opens, that the picture can be bought. */
const ASIDE =
  /[\s,(|–—-]*(?:(?:purchase|buy|order|get|request|license|licence|reuse|acquire) (?:(?:a|this|the|usage|reprint|image|photo|picture|licensing) )*(?:rights?|prints?|photos?|images?|pictures?|licen[cs]es?)|licensing rights|rights and permissions|(?:bild|foto)(?:rechte)? (?:kaufen|erwerben|bestellen)|nutzungsrechte erwerben|lizenz erwerben|acheter (?:cette |la )?(?:photo|image)|comprar (?:esta )?(?:foto|imagen|imagem)|köp bilden?|kjøp bildet|køb billedet|(?:it )?opens? (?:in )?(?:a )?new (?:tab|window|browser tab)|(?:wird )?öffnet (?:sich )?(?:in )?(?:einem |einen )?neue[mns]* (?:tab|fenster)|(?:lien externe|s['’]ouvre) dans (?:une nouvelle fenêtre|un nouvel onglet)|se abre en (?:una )?(?:nueva )?(?:ventana|pestaña)(?: nueva)?|abre (?:em|numa?) (?:uma )?nova (?:aba|janela|guia)|si apre in una nuova (?:finestra|scheda)|åpnes i (?:en )?(?:ny|nytt) (?:fane|vindu)|öppnas i (?:en |ett )?(?:ny flik|nytt fönster)|åbner i (?:en |et )?(?:ny fane|nyt vindue)|opent in (?:een )?nieuw (?:venster|tabblad)|otwiera się w nowej karcie|(?:avautuu|aukeaa) uuteen (?:välilehteen|ikkunaan)|新しい(?:タブ|ウィンドウ)で開く|在新(?:窗口|視窗|标签页|分頁)(?:中)?(?:打开|開啟)|새 (?:창|탭)(?:에서)? (?:열림|열기))[)\s.]*$/i;

/** The link to the rest of a shortened caption; the dots before it are the caption's. */
const REST =
  /(…|\.{3}|\])\s*(?:read |see |show )?(?:more|mehr|mer|mere|meer|plus|más|mais|altro|więcej|ещё|еще|続き|更多)\s*[>»›→]*\s*$|\s(?:more|mehr|mer|meer|plus|más|mais)\s*[>»›→]+\s*$/i;

/** What a page says where its scripts do not run. */
const NOTICE =
  /^(?:[^.!?]{0,60})\b(?:browser|javascript|flash player|navegador|navigateur)\b[^.!?]{0,60}(?:play|support|enable|abspielen|unterstütz|aktivier|soporta|suporta|reproduc|prend pas|lire)[^.!?]{0,40}[.!]?$|^powered by \S+(?: \S+){0,3}$/;

/** Whether words are nothing but a button, a counter or a label. */
export function isMachinery(text: string): boolean {
  if (text.length >= LONGEST) return false;
  const lower = text.toLowerCase();
  if (NOTICE.test(lower)) return true;
  const found = FIRST.exec(lower);
  const first = found?.[1] ?? '';
  if (SIGNS.has(first)) return SIGNS_ONLY.test(lower);
  return patternOf(first)?.test(lower.slice(found?.[0].length)) ?? false;
}

/** A caption without the machinery's words at its ends. */
export function withoutMachinery(text: string): string {
  let words = text;
  for (let round = 0; round < 3; round += 1) {
    const next = words
      .replace(BEFORE, '')
      .replace(REST, '$1')
      .replace(AFTER, '')
      .replace(ASIDE, '')
      .replace(/\.{3} \[\+\]\s*/, '');
    if (next === words) break;
    words = next;
  }
  return words.trim();
}
