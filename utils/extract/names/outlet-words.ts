// Telling outlets from persons by the words they are called by. Behind somebody's name, or where a page names its author,
// they tell whose page it is and not who wrote.
import { OUTLET_BEGINS, OUTLET_ENDS } from '../../words/outlet-names';
import { agencyIn } from './agencies';

/** Whether a name of two words or more is that of an outlet by its words; agencies are none. */
export const soundsLikeOutlet = (name: string): boolean =>
  (OUTLET_ENDS.test(name) || (OUTLET_BEGINS.test(name) && name.includes(' '))) &&
  agencyIn(name) === undefined;
