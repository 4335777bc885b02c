// Every message of the protocol, malformed and right, from a page, a second extension and a taken-over content script:
// the library must be the same afterwards, and nothing of it told.
import { rmSync } from 'node:fs';
import { channelName, picturesOf } from '../../../utils/archive/database/changes-channel';
import { LIBRARY_NAME } from '../../../utils/archive/database/library-name';
import { figure, type Series } from '../fault-order';
import { startWatched, type WatchedBrowser, type WatchedTab } from '../watched/watched-browser';
import { type Envelope, malformed, right } from './envelopes';
import { sendAll, shoutAll } from './in-attacker';
import { secondExtension } from './second-extension';

/** Words of the library that no answer may hold. */
const SECRET = /of the fault run|"ok":true|Paragraph \d/;
const CHANNELS = [channelName(LIBRARY_NAME), channelName(picturesOf(LIBRARY_NAME)), LIBRARY_NAME];

// Firefox knows no way to close an extension's storage to its content scripts; no story lies there.
const STORAGE = {
  chromium: 'messages: a content script in the storage',
  firefox: 'messages: a content script in the storage, which Firefox cannot close',
};

// The bundler that runs these scripts may wrap functions in a call of its own.
const call = (act: (...given: never[]) => unknown, ...given: unknown[]): string =>
  `((__name) => (${act.toString()})(${given.map((one) => JSON.stringify(one)).join()}))((act) => act)`;

interface Attacked {
  attacker: string;
  heard: string[];
}

async function fromPage(browser: WatchedBrowser, id: string, messages: Envelope[]) {
  browser.web.put('http://hostile.example/', { body: '<!doctype html><title>Hostile</title>' });
  browser.web.expect('http://hostile.example/favicon.ico');
  const tab = await browser.tab();
  await tab.go('http://hostile.example/');
  const sent = await tab.evaluate<string[]>(call(sendAll, messages, id));
  const shouted = await tab.evaluate<string[]>(call(shoutAll, messages, CHANNELS));
  return { tab, heard: [...sent, ...shouted] };
}

async function fromSecond(browser: WatchedBrowser, id: string, messages: Envelope[]) {
  const tab = await browser.tab();
  await tab.go(await browser.besideAddress('attack.html'));
  return tab.evaluate<string[]>(call(sendAll, messages, id));
}

async function fromContentScript(
  browser: WatchedBrowser,
  own: WatchedTab,
  page: WatchedTab,
  messages: Envelope[],
) {
  await browser.press(page);
  return own.evaluate<{ heard: string[]; raided: string[] }>(
    `guard.takeOver(${page.id}, ${JSON.stringify(messages)})`,
  );
}

/** Lets everybody try everything. */
export const messages: Series = async ({ browser: name }) => {
  const second = secondExtension(name);
  const browser = await startWatched(name, { beside: [second] });
  try {
    const own = await browser.own('options.html');
    await own.evaluate('fault.importAll(0, 5)');
    const [story] = await own.evaluate<{ id: string }[]>('guard.stories()');
    const id = story?.id ?? '';
    const { fresh, saved } = await own.evaluate<{ fresh: object; saved: object }>(
      'fault.samples(9)',
    );
    const all = [...malformed(id), ...right(id, fresh, saved)];
    const before = await own.evaluate<string>('guard.whole()');
    const cutline = browser.ownId;
    const attacks: Attacked[] = [];
    const page = await fromPage(browser, cutline, all);
    attacks.push({ attacker: 'a page', heard: page.heard });
    attacks.push({
      attacker: 'a second extension',
      heard: await fromSecond(browser, cutline, all),
    });
    const script = await fromContentScript(browser, own, page.tab, all);
    attacks.push({ attacker: 'a content script', heard: script.heard });
    attacks.push({
      attacker: 'an own page, malformed',
      heard: await own.evaluate<string[]>(call(sendAll, malformed(id), null)),
    });
    const after = await own.evaluate<string>('guard.whole()');
    // An own page may be told what it asks for; that it asked badly must only change nothing.
    const others = attacks.filter(({ attacker }) => !attacker.startsWith('an own page'));
    const told = others.flatMap(({ attacker, heard }) =>
      heard.filter((answer) => SECRET.test(answer)).map((answer) => `${attacker}: ${answer}`),
    );
    for (const what of [...told, ...script.raided]) console.error(`  ${what.slice(0, 200)}`);
    for (const { attacker, heard } of attacks)
      console.error(`  ${attacker}: ${heard.length} answers, as ${heard[0]?.slice(0, 110)}`);
    await own.evaluate(`fault.tag([1], 'control')`);
    const tagged = await own.evaluate<string>('guard.whole()');
    await own.evaluate(`guard.want('${id}')`);
    const wanting = await own.evaluate<string>('guard.whole()');
    return [
      figure('messages tried by each', all.length),
      figure('messages: changes', before === after ? 0 : 1),
      figure('messages: reads', told.length),
      figure(STORAGE[name], script.raided.length),
      figure('messages: a change from an own page, as control', tagged === after ? 0 : 1),
      figure(
        'messages: a wish for pictures from an own page, as control',
        wanting === tagged ? 0 : 1,
      ),
    ];
  } finally {
    await browser.close();
    rmSync(second, { recursive: true, force: true });
  }
};
