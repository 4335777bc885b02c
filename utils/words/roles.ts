// Data table: roles and desks in bylines that are no part of a name, in lower case.

/**
 * Words that tell a role, a desk, a place or a time from a name, without an s at their end; parted from others by anything but
 * ASCII letters.
 */
export const ROLES =
  'editor reporter correspondent writer contributor columnist producer journalist author autor autorin' +
  ' reporterin staff team desk agency agencie agentur agenturen agence agencia agenzie newsroom' +
  ' published updated posted bild image read min minute hour ago follow share email comment' +
  ' subscribe chief senior director professor lecturer guest today uhr stand view profile more about www' +
  ' twitter facebook instagram linkedin whatsapp newsletter bio biography sponsored spotlight expert managing' +
  ' executive deputy former analyst specialist consultant folgen teilen merken drucken suivre partager seguir' +
  ' compartir condividi volgen lesezeit kommentar kommentare anzeige autoren autorinnen ceo cto cfo founder cofounder' +
  ' president chairman contact kontakt contacto';

/** How further such words begin. */
export const ROLE_BEGINNINGS = /^(?:redakteur|redaktion|redaktor|korrespondent|photo|foto|http)/;

/** Signs and turns of words that no name has. */
export const SIGNS_AND_TURNS = /[@#\d©(){}[\]<>=]|\b(?:special to|in the|by line)\b|redaktør/;

/** The same in other languages, as words between white space. */
export const ROLES_ELSEWHERE =
  'corresponsal redactor redactora periodista enviado enviada journaliste correspondant correspondante envoyé envoyée' +
  ' giornalista inviato inviata corrispondente verslaggever toimittaja jornalista repórter correspondente újságíró' +
  ' szerkesztő обозреватель ρεπορτάζ';

/** How further such words in other languages begin. */
export const ROLE_BEGINNINGS_ELSEWHERE =
  /^(?:journalist|dziennikar\S|redaktor|muhabir|editör|novinář|корреспондент|редактор|журналист|кореспондент|журналіст|συντάκτ\S)/;

/** "our reporter", set before the name. */
export const ROLE_BEFORE_NAME =
  /^(?:(?:our|unsere[mnr]?|onze|notre|nuestr[oa]|vår|vores)\s+)?(?:reporter(?:in)?|correspondent|correspondante?|korrespondent(?:in|en)?|redakteur(?:in)?|redacteur|verslaggever|journalist(?:e|in)?|envoyée? spéciale?|corresponsal|inviat[oa])\s+/i;

/** Reporters' and editors' titles of East Asia, set against the name. */
export const EAST_ASIAN_ROLE =
  /^(?:記者|记者|責編|责编|编辑|編輯)\s*[:：]?\s*|\s*(?:기자|記者|记者|特派員)$/g;

/** Ranks before a role that is printed behind a name. */
export const RANKS = '[Ss]taff|[Ss]enior|[Cc]hief|[Pp]olitical|[Cc]ity|[Ss]ports?';

/** Roles that are printed behind a name. */
export const ROLES_BEHIND =
  '[Rr]eporter(?:in)?|[Cc]orrespondent|[Ww]riter|[Jj]ournalist(?:e|in)?|[Ee]ditor|[Rr]edakteur(?:in)?|[Kk]orrespondent(?:in)?|[Gg]iornalista|[Pp]eriodista|[Tt]oimittaja|[Rr]edacteur|[Vv]erslaggever|[Cc]olumnist';

/** At the start of a line that says who edited a text in Chinese. */
export const EDITED_BY = /^[\s(（【[]*(?:责编|責編|责任编辑|責任編輯|编辑|編輯|校对|校對)/;
