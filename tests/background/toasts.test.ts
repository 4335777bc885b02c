import { describe, expect, it, vi } from 'vitest';
import {
  type AskedBy,
  type Clipped,
  createToasts,
  type ToastWorld,
} from '../../entrypoints/background/toasts';
import type { Toast } from '../../utils/messages/toast-port';
import { done, failed } from '../../utils/outcome/result';

const TAB = 7;
const NEW: Clipped = done({ id: 'a', outcome: 'new' });

interface Parts {
  popup?: boolean;
  scripts?: boolean;
  full?: boolean;
}

/** Toasts in a browser that opens popups and runs scripts as said; `said` is what the toast in the tab was told. */
function page({ popup = false, scripts = true, full = false }: Parts = {}) {
  const log: string[] = [];
  const said: Toast[] = [];
  const heard: ((said: unknown) => void)[] = [];
  const gone: (() => void)[] = [];
  const world: ToastWorld = {
    archive: {
      trash: async (ids) => {
        if (full) return failed({ kind: 'disk-full', detail: '' });
        log.push(`trashed ${ids.join()}`);
        return done(ids.length);
      },
    },
    show: async (_tab, state) => void log.push(`button ${state}`),
    now: () => new Date('2026-03-04T08:00:00Z'),
    openPopup: async () => {
      if (!popup) throw new Error('No popup.');
      log.push('popup');
    },
    putToast: async () => {
      if (!scripts) throw new Error('No scripts.');
      log.push('toast');
    },
    openStory: async (id) => void log.push(`opened ${id}`),
  };
  const toasts = createToasts(world);
  const connect = (tabId = TAB) =>
    toasts.connected({
      tabId,
      say: (toast) => said.push(toast),
      onMessage: (hear) => heard.push(hear),
      onDisconnect: (leave) => gone.push(leave),
    });
  return {
    log,
    said,
    connect,
    tell: (clipped: Clipped, by: AskedBy) => toasts.tell(TAB, clipped, by),
    press: (action: unknown, which = 0) => heard[which]?.(action),
    leave: () => gone[0]?.(),
  };
}

const actionsOf = (toast: Toast | undefined) => toast?.actions.map(({ action }) => action);

describe('after a clip by key or menu', () => {
  it('the key opens the popup, and no toast', async () => {
    const { tell, log } = page({ popup: true });
    await tell(NEW, 'key');
    expect(log).toEqual(['popup']);
  });

  it('the menu puts a toast into the page', async () => {
    const { tell, log, connect, said } = page({ popup: true });
    await tell(NEW, 'menu');
    connect();
    expect(log).toEqual(['toast']);
    expect(actionsOf(said[0])).toEqual(['undo', 'tag', 'open']);
  });

  it('so does the key where no popup can be opened', async () => {
    const { tell, log } = page();
    await tell(NEW, 'key');
    expect(log).toEqual(['toast']);
  });

  it('what was there already is not to be undone', async () => {
    const { tell, connect, said, press, log } = page();
    await tell(done({ id: 'a', outcome: 'unchanged' }), 'menu');
    connect();
    press('undo');
    await tell(done({ id: 'b', outcome: 'changed' }), 'menu');
    connect();
    expect(said.map(actionsOf)).toEqual([
      ['tag', 'open'],
      ['tag', 'open'],
    ]);
    expect(log).not.toContain('trashed a');
  });

  it('a link is told of in the page: the popup is about the page alone', async () => {
    const { tell, log, connect, said, press } = page({ popup: true });
    await tell(NEW, 'link');
    connect();
    expect(said[0]?.text).toContain('Link saved');
    expect(actionsOf(said[0])).toEqual(['undo', 'open']);
    press('undo');
    await vi.waitFor(() => expect(said).toHaveLength(2));
    // The button is about the page in the tab, of which nothing was saved.
    expect(log).toEqual(['toast', 'trashed a']);
    await tell(failed({ kind: 'disk-full', detail: '' } as const), 'link');
    connect();
    expect(actionsOf(said[2])).toEqual([]);
  });

  it('a link to a story that is there says so, and takes nothing back', async () => {
    const { tell, connect, said } = page();
    await tell(done({ id: 'a', outcome: 'unchanged' }), 'link');
    connect();
    expect(said[0]?.text).toBe('Saved already');
    expect(actionsOf(said[0])).toEqual(['open']);
  });

  it('trouble is told in the popup, else in a toast without buttons', async () => {
    const trouble = failed({ kind: 'disk-full', detail: '' } as const);
    const shown = page({ popup: true });
    await shown.tell(trouble, 'menu');
    expect(shown.log).toEqual(['popup']);
    const bare = page();
    await bare.tell(trouble, 'menu');
    bare.connect();
    expect(actionsOf(bare.said[0])).toEqual([]);
  });
});

describe('a toast', () => {
  it('takes the story back and says so', async () => {
    const { tell, connect, press, log, said } = page();
    await tell(NEW, 'menu');
    connect();
    press('undo');
    await vi.waitFor(() => expect(said).toHaveLength(2));
    expect(log).toEqual(['toast', 'trashed a', 'button plain']);
    expect(actionsOf(said[1])).toEqual([]);
  });

  it('says when it could not, and leaves Undo there', async () => {
    const { tell, connect, press, said } = page({ full: true });
    await tell(NEW, 'menu');
    connect();
    press('undo');
    await vi.waitFor(() => expect(said).toHaveLength(2));
    expect(actionsOf(said[1])).toContain('undo');
  });

  it('opens the story, and for tags too where no popup can be', async () => {
    const { tell, connect, press, log } = page();
    await tell(NEW, 'menu');
    connect();
    press('open');
    press('tag');
    await vi.waitFor(() => expect(log).toEqual(['toast', 'opened a', 'opened a']));
  });

  it('that nobody has put there learns nothing and does nothing', async () => {
    const { tell, connect, press, log, said } = page();
    connect();
    await tell(NEW, 'menu');
    connect(TAB + 1);
    press('undo');
    press({ action: 'undo', id: 'b' });
    expect(said).toEqual([]);
    expect(log).toEqual(['toast']);
  });

  it('does nothing that is none of its buttons, nor after it has gone or another has come', async () => {
    const { tell, connect, press, leave, log } = page();
    await tell(NEW, 'menu');
    connect();
    press('purge');
    press({ undo: 'b' });
    await tell(done({ id: 'b', outcome: 'new' }), 'menu');
    press('undo');
    leave();
    connect();
    press('open', 1);
    await vi.waitFor(() => expect(log).toEqual(['toast', 'toast', 'opened b']));
  });
});
