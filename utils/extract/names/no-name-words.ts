// Data table: words in bylines that are no part of a name, in lower case. Looked up word by word: as patterns they were the
// dearest that every page ran.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words that tell a role, a desk, a place or a time from a name, without an s at their end; parted from others by anything but
 * ASCII letters.
 */
const ROLES = setOf(
  'editor reporter correspondent writer contributor columnist producer journalist author autor autorin' +
    ' reporterin staff team desk agency agencie agentur agenturen agence agencia agenzie newsroom' +
    ' published updated posted bild image read min minute hour ago follow share email comment' +
    ' subscribe chief senior director professor lecturer guest today uhr stand view profile more about www' +
    ' twitter facebook instagram linkedin whatsapp newsletter bio biography sponsored spotlight expert managing' +
    ' executive deputy former analyst specialist consultant folgen teilen merken drucken suivre partager seguir' +
    ' compartir condividi volgen lesezeit kommentar kommentare anzeige autoren autorinnen ceo cto cfo founder cofounder' +
    ' president chairman contact kontakt contacto',
);
const ROLE_BEGINNINGS = /^(?:redakteur|redaktion|redaktor|korrespondent|photo|foto|http)/;
const SIGNS_AND_TURNS = /[@#\d©(){}[\]<>=]|\b(?:special to|in the|by line)\b|redaktør/;

/** The same in other languages, as words between white space. */
const ROLES_ELSEWHERE = setOf(
  'corresponsal redactor redactora periodista enviado enviada journaliste correspondant correspondante envoyé envoyée' +
    ' giornalista inviato inviata corrispondente verslaggever toimittaja jornalista repórter correspondente újságíró' +
    ' szerkesztő обозреватель ρεπορτάζ',
);
const ROLE_BEGINNINGS_ELSEWHERE =
  /^(?:journalist|dziennikar\S|redaktor|muhabir|editör|novinář|корреспондент|редактор|журналист|кореспондент|журналіст|συντάκτ\S)/;

/** What stands before a date where its words have been cut off from it: "Publié le". */
const DATED = setOf(
  'publié publicado publicada publicato publiziert publicerad publisert veröffentlicht erschienen erstellt aktualisiert' +
    ' actualizado actualizada atualizado atualizada aggiornato aggiornata gepubliceerd bijgewerkt geplaatst opdateret' +
    ' oppdatert uppdaterad julkaistu päivitetty opublikowano aktualizacja publikováno zveřejněno közzétéve опубликовано' +
    ' обновлено опубліковано оновлено δημοσίευση',
);
const DATED_TURN = /^mise? à jour(?:$|\s)/;

/** Days and months: alone or behind each other they are no name, beside others they are given and family names too. */
const DAYS = setOf(
  'mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday' +
    ' thursday friday saturday sunday january february march april may june july august september october november' +
    ' december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober' +
    ' dezember lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août octobre' +
    ' décembre lunes martes miércoles jueves viernes sábado domingo enero febrero abril mayo junio julio agosto' +
    ' septiembre octubre noviembre diciembre',
);

/** Whether a word in lower case stands in or beside a day. */
export const isWordOfDay = (word: string): boolean =>
  DAYS.has(word) ||
  DATED.has(word) ||
  /^(?:published|updated|posted|first|uhr|[a-z][sd]t|c?e[es]?t|[gu][mt][tc])$/.test(word);

/** Whether a part of a byline speaks of a role, a date or the page instead of naming someone. */
export function isNoName(part: string): boolean {
  const text = part.toLowerCase();
  if (SIGNS_AND_TURNS.test(text) || DATED_TURN.test(text)) return true;
  for (const word of text.split(/\W+/))
    if (ROLES.has(word.replace(/s$/, '')) || ROLE_BEGINNINGS.test(word)) return true;
  const words = text.split(' ');
  for (const word of words)
    if (ROLES_ELSEWHERE.has(word) || ROLE_BEGINNINGS_ELSEWHERE.test(word)) return true;
  return DATED.has(words[0] ?? '') || words.every(isWordOfDay);
}
