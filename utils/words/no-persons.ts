// Data table: words of names that no person bears: places, teams, authorities, suppliers.

/** In a caption: places, bodies, days, what is held and won. */
export const NO_PERSON_SHOWN =
  /^the\b|\b(?:museum|institute|agency|association|federation|team|station|centre|center|church|school|library|bridge|harbour|port|summit|conference|university|street|square|house|palace|parliament|council|committee|stadium|airport|hospital|court|party|league|cup|united|states|nations|city|county|republic|kingdom|union|ministry|department|office|airlines?|company|bank|north|south|east|west|new|los|las|san|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|islands?|river|lake|mount|prize|awards?|festival|gipfel|konferenz|platz|straße|haus|bundestag|universität|partei|weißes?|wei(?:ß|ss)en)\b/i;

/** In a credit: outlets, authorities, bodies. */
export const NO_PHOTOGRAPHER =
  /\b(?:agency|agence|agencia|agenzia|agentur|agência|archi(?:v|ef)\w*|\w+archiv|press|presse|pers|prensa|news|images?|photos?|pictures?|media|medien|studios?|stock|times|post|herald|courier|ledger|journal|gazette|tribune|chronicle|observer|zeitung|nachrichten|anzeiger|tageblatt|kurier|university|universität|museum|museo|musée|police|polizei|ministry|ministerium|ministerio|department|office|company|corp|inc|ltd|gmbh|ag|group|foundation|stiftung|institute|institut|services?|court|house|city|stadt|library|commons|collection|family|courtesy|all rights|copyright|films?|pool|alliance|illustration|entertainment|network|sports?|tv|club|fc|association|verein|union|navy|army|force|government|commission|cooperativa|council|festival)\b/i;

/** In a credit: those who supply pictures. */
export const SUPPLIER =
  /\b(?:agency|agence|agencia|agenzia|agentur|agência|press|presse|news|images|pictures|photos|stadtarchiv|landesarchiv|bundesarchiv|archives?)\b/i;
