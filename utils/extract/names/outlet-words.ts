// Data table: words that newspapers and broadcasters are called by. Behind somebody's name, or where a page names its author,
// they tell whose page it is and not who wrote.
import { agencyIn } from './agencies';

/** The last word of an outlet's name, or the end of it where its language writes names in one word. */
const ENDS =
  /\s(?:post|times|sun|news|herald|gazette|tribune|journal|press|star|daily|chronicle|telegraph|guardian|observer|mirror|express|mail|standard|record|register|dispatch|inquirer|examiner|sentinel|courier|bulletin|review|weekly|magazine|magazin|radio|tv|television|network|media|today|online|republic|globe|digital|diario|noticias|zeitung|rundschau|nachrichten|allgemeine|verlag|presse|gmbh)$|(?:zeitung|anzeiger|nachrichten|tagblatt|tageblatt|kurier|verlag|\.(?:com|net|org|de|fr|es|it|nl))$/i;
/** "The Harbour", "El Sol de Velden": articles that begin no name of a person. */
const BEGINS = /^(?:The|El|Il|Die|Das)\s+\p{Lu}/u;

/** Whether a name of two words or more is that of an outlet by its words; agencies are none. */
export const soundsLikeOutlet = (name: string): boolean =>
  (ENDS.test(name) || (BEGINS.test(name) && name.includes(' '))) && agencyIn(name) === undefined;
