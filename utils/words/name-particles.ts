// Data table: the small words within and between names.

/** The words that join the last name of a list to those before it. */
export const AND = '(?:and|und|et|y|e|og|och|ja|en|i|и)';

/** Particles that stand in small letters inside names. */
export const PARTICLES =
  "de da di do dos das del della der den des du van von vom zu zur la le el al bin ibn ter ten y e af av of und and 't d' o'";

/** A name goes on behind them. */
export const ENDS_SMALL =
  /\s(?:de|da|di|do|del|der|den|des|du|van|von|vom|zu|la|af|av|of|und|and)$/;

/** Within names of people in a caption. */
export const PARTICLE_SHOWN =
  '(?:von|van|der|den|de|da|di|del|della|dos|du|la|le|bin|ibn|al|el|ter|zu|af)';

/** Within names of photographers. */
export const PARTICLE_IN_CREDIT = /^(?:von|van|de|da|di|del|der|den|bin|al|el|la|le|dos)$/;

/** Within and between the names of a credit. */
export const BETWEEN_NAMES =
  /^(?:de|da|di|del|della|van|von|der|den|le|la|al|el|bin|dos|du|y|and|und|&|et|e|og|och)$/;

/** Those that join names, and the words for "with". */
export const JOINED = `(?:${AND}|with|avec|mit|con|med|met|sowie)`;

/** What stands before the place that someone writes from. */
export const BEFORE_PLACE = 'in|aus|for|at|à|en|i';

/** What stands before the paper that someone writes or photographs for. */
export const MADE_FOR = 'for|für|pour|para|per|voor';

/** What joins the names of a credit. */
export const AND_IN_CREDIT = 'and|und|et|y|e|og|och|en|&';

/** What joins the names of a caption's list. */
export const AND_IN_LIST = 'and|und|et|y|e|i|och|og|en|ja|и|та|ve|és|și|και';
