// What the reader is told who has saved by the key or the menu: in the popup, or in the page where no popup can be opened. Of
// a link in a page it is always told in the page.
import * as v from 'valibot';
import type { ArchiveWriter } from '../../utils/archive/door/archive';
import { message } from '../../utils/i18n/message';
import { directionOf, shownLanguage } from '../../utils/i18n/shown-language';
import { troubleMessage } from '../../utils/i18n/trouble-message';

import type { Toast, ToastAction } from '../../utils/messages/toast-port';
import type { Result } from '../../utils/outcome/result';
import { uncaught } from '../../utils/outcome/uncaught';
import type { ToolbarState } from '../../utils/shell/toolbar-state';
import type { ClipTrouble } from '../../utils/story/clip-trouble';
import type { Filed } from '../../utils/story/filed';
import type { FilingTrouble } from '../../utils/story/filing-trouble';

/** What became of a clip. */
export type Clipped = Result<Filed, ClipTrouble | FilingTrouble>;

/** How the reader has asked for the clip. */
export type AskedBy = 'key' | 'menu' | 'link';

/** What telling needs of the world. */
export interface ToastWorld {
  archive: Pick<ArchiveWriter, 'trash'>;
  show(tabId: number, state: ToolbarState): Promise<void>;
  now(): Date;
  /** Opens the popup over a tab; rejects where that is not in front, or the browser does not let it. */
  openPopup(tabId: number): Promise<void>;
  /** Puts an empty toast into a tab, which then connects; rejects where no script may run. */
  putToast(tabId: number): Promise<unknown>;
  /** Opens a story in the library. */
  openStory(id: string): Promise<void>;
}

/** The background's end of a toast's port. */
export interface ToastPort {
  tabId: number;
  say(toast: Toast): void;
  onMessage(hear: (said: unknown) => void): void;
  onDisconnect(gone: () => void): void;
}

/** Toasts, and who they speak to. */
export interface Toasts {
  /** Says in a tab what became of its story. */
  tell(tabId: number, clipped: Clipped, by: AskedBy): Promise<void>;
  /** A toast has connected. One that nobody has put there is told nothing. */
  connected(port: ToastPort): void;
}

const DONE = { new: 'savedNow', changed: 'savedNewVersion', unchanged: 'savedBefore' } as const;

/** What is remembered of a tab: what became of the clip, and whether it was of another page that the tab has a link to. */
interface Told {
  clipped: Clipped;
  link: boolean;
}

const Action = v.picklist(['undo', 'tag', 'open']);

const LABELS = { undo: 'undo', tag: 'toastTag', open: 'open' } as const;

function toastOf(text: string, actions: readonly ToastAction[] = []): Toast {
  const lang = shownLanguage();
  return {
    text,
    actions: actions.map((action) => ({ action, label: message(LABELS[action]) })),
    close: message('close'),
    lang,
    dir: directionOf(lang),
  };
}

function toastAfter({ clipped, link }: Told): Toast {
  if (!clipped.ok) return toastOf(troubleMessage(clipped.trouble));
  const { outcome } = clipped.value;
  const words = message(link && outcome === 'new' ? 'linkSaved' : DONE[outcome]);
  // The popup, where tags are given, is about the page in the tab.
  const actions = (['undo', 'tag', 'open'] as const).filter((each) => !link || each !== 'tag');
  return toastOf(words, outcome === 'new' ? actions : actions.slice(1));
}

export function createToasts(world: ToastWorld): Toasts {
  const told = new Map<number, Told>();

  async function takeBack(tabId: number, id: string, link: boolean): Promise<Toast> {
    const gone = await world.archive.trash([id], world.now());
    if (!gone.ok) return toastOf(troubleMessage(gone.trouble), ['undo', 'open']);
    if (!link) await world.show(tabId, 'plain');
    return toastOf(message('notSavedAnyMore'));
  }

  const openToTag = (tabId: number, id: string): Promise<void> =>
    world.openPopup(tabId).catch(() => world.openStory(id));

  return {
    async tell(tabId, clipped, by) {
      // Trouble is told where its way out is: in the popup the page's text can be looked at.
      const link = by === 'link';
      if (by === 'key' || (!clipped.ok && !link)) {
        const opened = await world.openPopup(tabId).then(
          () => true,
          () => false,
        );
        if (opened) return;
      }
      told.set(tabId, { clipped, link });
      // Where no script may run, the button has said what there is to say.
      await world.putToast(tabId).catch(() => told.delete(tabId));
    },
    connected({ tabId, say, onMessage, onDisconnect }) {
      const saying = told.get(tabId);
      if (!saying) return;
      const { clipped, link } = saying;
      say(toastAfter(saying));
      onDisconnect(() => {
        if (told.get(tabId) === saying) told.delete(tabId);
      });
      onMessage((said) => {
        const action = v.safeParse(Action, said);
        if (!action.success || !clipped.ok || told.get(tabId) !== saying) return;
        const { id, outcome } = clipped.value;
        if (action.output === 'open') void world.openStory(id).catch(uncaught);
        if (action.output === 'tag') void openToTag(tabId, id).catch(uncaught);
        if (action.output === 'undo' && outcome === 'new')
          void takeBack(tabId, id, link).then(say).catch(uncaught);
      });
    },
  };
}
