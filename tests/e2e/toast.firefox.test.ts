// The toast in Firefox, after the key: its buttons are found and pressed through the browser, for its root is closed to all.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor, waitForText } from '../../scripts/browsers/extension-view';
import { type FirefoxSession, startFirefox } from '../../scripts/browsers/firefox-session';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve';

let paper: Newspaper;
let firefox: FirefoxSession;

beforeAll(async () => {
  paper = await serveNewspaper({});
  firefox = await startFirefox({
    // Releases that open a popup without a press would open it in the toast's place.
    prefs: { 'extensions.openPopupWithoutUserGesture.enabled': false },
  });
});
afterAll(async () => {
  await firefox.close();
  await paper.close();
});

const address = () =>
  paper.at(paper.pages.find(({ slug }) => slug === 'figure-figcaption')?.expected.url ?? '');

const KEY = `(() => {
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
  keys.find((key) => key.getAttribute('key') === 'S').doCommand();
})()`;

interface Drawn {
  sharedId?: string;
  value?: { localName?: string; nodeValue?: string; children?: Drawn[]; shadowRoot?: Drawn | null };
}

const wordsOf = ({ value }: Drawn): string =>
  (value?.nodeValue ?? '') + (value?.children ?? []).map(wordsOf).join('');

const buttonsOf = (node: Drawn): Drawn[] => {
  const { localName, children = [], shadowRoot } = node.value ?? {};
  return localName === 'button'
    ? [node]
    : [...children, ...(shadowRoot ? [shadowRoot] : [])].flatMap(buttonsOf);
};

/** The buttons of the toast in a tab, by their words. */
async function buttonsIn(context: string): Promise<Map<string, string>> {
  const answer = (await firefox.command('script.evaluate', {
    expression: 'document.querySelector("[popover]")',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 9, includeShadowTree: 'all' },
  })) as { result: Drawn };
  const buttons = buttonsOf(answer.result);
  return new Map(buttons.map((button) => [wordsOf(button), button.sharedId ?? '']));
}

async function press(context: string, button: string): Promise<void> {
  const sharedId = await waitFor(button, async () => (await buttonsIn(context)).get(button));
  await firefox.command('input.performActions', {
    context,
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          {
            type: 'pointerMove',
            x: 0,
            y: 0,
            origin: { type: 'element', element: { sharedId } },
          },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

describe('in Firefox', () => {
  it('the key saves, a toast says so, and takes it back', async () => {
    const library = await firefox.openOwn('library.html');
    const tab = await firefox.open(address());
    await firefox.inWindow(KEY);
    const buttons = await waitFor('the toast', async () => {
      const found = await buttonsIn(tab.context);
      return found.size > 1 && found;
    });
    expect([...buttons.keys()]).toEqual(['Undo', 'Tag', 'Open', '×']);
    await waitForText(library, 'Swing bridge');
    await press(tab.context, 'Undo');
    await waitForText(library, 'Nothing saved yet');
  });
});
