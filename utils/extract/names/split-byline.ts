// A byline as printed, read into names. What is no name of a person or an agency is left out, nothing is guessed.
import { cutTo } from '../../page/field-lengths';
import { LETTER, startsLower, startsUpper, UPPER } from '../../text/letter-classes';
import { bareLetters } from '../../text/likeness';
import { foldSpace } from '../../text/white-space';
import { isAgencyMark } from './agencies';
import { isNoName } from './no-name-words';
import { soundsLikeOutlet } from './outlet-words';
import { withoutPlacesOfScripts, withoutScriptLabels } from './signed-scripts';

/** The words before the name of who wrote, in lower case. */
export const SIGNING =
  'by|von|par|por|di|door|av|af|tekst|autor(?:in|innen|en|es|a)?(?:/autor(?:in)?)?|auteurs?(?:\\(s\\))?|authors?|forfatter|författare|kirjoittaja|szerző|yazar|penulis|γράφει|от|автор|文';

/** What may stand before such a word, in lower case. */
export const MADE =
  'written|reported|story|posted|published|geschrieben|verfasst|artikel|beitrag|ein (?:gast)?beitrag|gastbeitrag|kommentar|geschreven|skrevet|skriven|écrit|escrito|scritto';

const LEAD = new RegExp(
  `^[\\s\\-–—|•·:]*(?:(?:${MADE}|(?:additional )?reporting|words|text|analysis|opinion|review|photos?|interview|exclusive|comment|report|guest post|guide|column|kolumne|essay|gastbeitrag|posted|published|post|article|auf(?:gezeichnet|geschrieben)|scris)\\s+)?(?:${SIGNING}|vom|da|text[eo]?|autor(?:en|ka)|verfasst von|verfasser(?:in)?|(?:toimittaja|yazan|oleh)(?=\\s*:)|from|przez|a cura di|tác giả|írta|napsala?|автори|текст|作者|撰文)(?![a-zà-öø-žа-я])\\s*[:：]?\\s*`,
  'i',
);

/** "our reporter", set before the name. */
const ROLE_BEFORE =
  /^(?:(?:our|unsere[mnr]?|onze|notre|nuestr[oa]|vår|vores)\s+)?(?:reporter(?:in)?|correspondent|correspondante?|korrespondent(?:in|en)?|redakteur(?:in)?|redacteur|verslaggever|journalist(?:e|in)?|envoyée? spéciale?|corresponsal|inviat[oa])\s+/i;

/** Reporters' and editors' titles of East Asia, set against the name. */
const EAST_ASIAN_ROLE =
  /^(?:記者|记者|責編|责编|编辑|編輯)\s*[:：]?\s*|\s*(?:기자|記者|记者|特派員)$/g;

/** The words that join the last name of a list to those before it. */
const AND = '(?:and|und|et|y|e|og|och|ja|en|i|и)';
/** Those, and the words for "with". */
export const JOINED = `(?:${AND}|with|avec|mit|con|med|met|sowie)`;
/** Where a piece begins with one of them. */
const BEGINS_JOINED = new RegExp(`^\\s*${JOINED}\\s+(?=[${UPPER}])`);
const ENDS_JOINED = new RegExp(`\\s${AND}$`);

const BETWEEN = new RegExp(
  `\\s*[;|•·/、،\\n]\\s*|\\s*,\\s*(?:${AND}\\s+(?=[${UPPER}]))?|\\s+${JOINED}\\s+(?=[${UPPER}\\u0590-\\u1fff\\u3040-\\ud7a3])|\\s*&\\s*|\\s+[–—-]\\s+`,
);
const CITY = new RegExp(`\\s+(?:in|aus|for|at|à|en|i) [${UPPER}].*$`);

/** A role printed behind a name of two words or more, without a comma: "Anna Lind Harbour Editor". */
const ROLE_BEHIND = new RegExp(
  `^([${UPPER}]\\S+(?:\\s+\\S+){1,2}?)\\s+(?:(?:[Ss]taff|[Ss]enior|[Cc]hief|[Pp]olitical|[Cc]ity|[Ss]ports?)\\s+)?(?:[Rr]eporter(?:in)?|[Cc]orrespondent|[Ww]riter|[Jj]ournalist(?:e|in)?|[Ee]ditor|[Rr]edakteur(?:in)?|[Kk]orrespondent(?:in)?|[Gg]iornalista|[Pp]eriodista|[Tt]oimittaja|[Rr]edacteur|[Vv]erslaggever|[Cc]olumnist)(?:\\s.*)?$`,
);

/** Particles that stand in small letters inside names. */
const PARTICLES = new Set(
  "de da di do dos das del della der den des du van von vom zu zur la le el al bin ibn ter ten y e af av of und and 't d' o'".split(
    ' ',
  ),
);
/** Whether a word is one that stands in small letters inside names. */
export const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());

/** A name goes on behind them. */
const ENDS_SMALL = /\s(?:de|da|di|do|del|der|den|des|du|van|von|vom|zu|la|af|av|of|und|and)$/;

const LETTERED = new RegExp(`^[${LETTER}]`);

/** A name begins with a capital, or with a letter of a script that has none. */
function beginsName(word: string): boolean {
  const bare = word.replace(/^["'“„‘(]/, '');
  return startsUpper(bare) || (!startsLower(bare) && LETTERED.test(bare));
}

const isShouted = (name: string): boolean =>
  name.length > 1 && startsUpper(name) && name === name.toUpperCase() && !/[\d,:;"()]/.test(name);

/** What someone is called besides, between two names: "Anna (Ann) Lind". */
const CALLED = /^(\S+) \(([A-Z][a-z]+)\)(?= \S+$)/;

function isName(printed: string): boolean {
  const text = printed.replace(CALLED, '$1 $2');
  const words = text.split(' ');
  if (text.length < 2 || text.length > 60 || words.length > 6 || isNoName(text)) return false;
  if (words.every(isParticle) || ENDS_SMALL.test(text)) return false;
  return words.every((word) => isParticle(word) || beginsName(word));
}

/** Sections named behind the names: "By Anna Lind, in News, Coast". */
const FILED = /,\s+in\s.*$/;

/** Degrees and ranks behind a name. */
const DEGREE =
  /^(?:Ph\.?\s?D|M\.?D|M\.?S|M\.?A|B\.?[AS]|M\.?Sc|R\.?[DN]|RDN|D\.?V\.?M|D\.?O|CFP|CFA|CPA|MBA|MPH|LL\.?[BM]|J\.?D|Esq|Pharm\.?D|LCSW)\.?$/;
/** Who looked at it after it was written, and how they are named. */
const CHECKED =
  /\b(?:(?:medically |expertly )?reviewed|edited|fact[- ]checked|curated)\sby[\s|:]*[^\s|:,;][^|,;]*/gi;

/** How a part begins that tells of something else than who wrote: "Tags: Pier, Harbour". */
const LABEL = new RegExp(`^[${UPPER}]\\S*(?:\\s\\S+)?\\s?[:：]`);
const isLabelled = (part: string): boolean =>
  LABEL.test(part) && !LEAD.test(part) && !isNoName(part);

/** The name of an account, printed beside a name. */
const ACCOUNT = /[([]?@[\w.]{2,}[)\]]?/g;

/** Whether a word is a mailbox. */
function isMailbox(word: string): boolean {
  const at = word.indexOf('@', 1);
  const dot = at < 0 ? -1 : word.indexOf('.', at + 2);
  return dot >= 0 && dot < word.length - 1;
}

/** A byline in folded space without the mailboxes and accounts printed in it. */
const withoutAddresses = (text: string): string =>
  text.includes('@')
    ? text
        .split(' ')
        .map((word) => (isMailbox(word) ? '' : word.replace(ACCOUNT, ' ')))
        .join(' ')
    : text;

/** What stands behind a name in brackets: an agency, a place, a share in the work. */
const BRACKETED = /\s?[([]([^()[\]]{1,40})[)\]]$/;
/** Who only gave the pictures wrote nothing. */
const PICTURES = /^\s*(?:foto\w*|photo\w*|bilder?|images?|grafik\w*|graphics?|fotograf\w*)\s*$/i;

/** A part of a byline as a name with the role, the mailbox and the bracket behind it taken off. */
function nameIn(part: string): string | undefined {
  const bracket = BRACKETED.exec(part)?.[1] ?? '';
  if (PICTURES.test(bracket)) return undefined;
  const name = part
    .replace(BRACKETED, '')
    .replace(BEGINS_JOINED, '')
    .replace(ENDS_JOINED, '')
    .replace(LEAD, '')
    .replace(ROLE_BEFORE, '')
    .replace(EAST_ASIAN_ROLE, '')
    .replace(/^[\s.,:*–—-]+|[\s,:*–—-]+$/g, '')
    .replace(CITY, '')
    .replace(ROLE_BEHIND, '$1');
  return isShouted(name) && name.includes(' ') ? name : name.replace(/\.$/, '');
}

/** "AP Sports Writer": a role set behind the mark of an agency. */
const isRoleAtAgency = (part: string): boolean =>
  ROLE_BEHIND.test(part) && isAgencyMark(part.split(' ')[0] ?? '');

/** The names in a byline, in its order, each once whatever its case. */
export function splitByline(byline: string): string[] {
  const names = new Map<string, string>();
  let named = false;
  const printed = withoutScriptLabels(foldSpace(cutTo(byline, 'line')))
    .replace(FILED, '')
    .replace(LEAD, '')
    .replace(CHECKED, ' ');
  for (const piece of withoutAddresses(printed).split(BETWEEN)) {
    const part = piece.trim();
    const labelled = isLabelled(part);
    if (names.size > 0 && labelled && !/reporting/i.test(part)) break;
    const name = nameIn(withoutScriptLabels(labelled ? part.replace(LABEL, '') : part));
    if (name === undefined || (names.size > 0 && DEGREE.test(name))) continue;
    if (!(isName(name) || isAgencyMark(name))) continue;
    // Whom the one named before works for: "Anna Lind, The Harbour", "Anna Lind | AP Sports Writer".
    if (named && (soundsLikeOutlet(name) || isRoleAtAgency(part))) continue;
    named ||= name.includes(' ');
    const letters = bareLetters(name);
    if (!names.has(letters)) names.set(letters, name);
  }
  return withoutPlacesOfScripts([...names.values()]);
}
