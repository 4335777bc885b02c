// The toolbar button's state of a tab, with a sentence as its tooltip.
import { message } from '../../utils/i18n/message';
import { type Trouble, troubleMessage } from '../../utils/i18n/trouble-message';
import { showToolbarState, type ToolbarState } from '../../utils/shell/toolbar-state';

const TITLES = {
  plain: 'toolbarPlain',
  saved: 'toolbarSaved',
  working: 'toolbarWorking',
  barred: 'toolbarBarred',
} as const;

/** Shows a state; a trouble takes the place of the state's own sentence. */
export const showOnButton = (
  tabId: number,
  state: ToolbarState,
  trouble?: Trouble,
): Promise<void> =>
  showToolbarState(tabId, state, trouble ? troubleMessage(trouble) : message(TITLES[state]));
