// What a watched run does inside one of Cutline's own pages: clips, looks, exports, and counts what comes alive there.
import { browser } from 'wxt/browser';
import { openArchiveReader } from '../../../utils/archive/open-archive-reader';
import { DEFAULT_OPTIONS } from '../../../utils/export/export-options';
import { FORMATS } from '../../../utils/export/formats';
import { exportBlob } from '../../../utils/export/write-export';
import { newHighlights } from '../../../utils/highlight/new-highlights';
import { storyLines } from '../../../utils/highlight/story-lines';
import { background } from '../../../utils/messages/background';
import { EVERYTHING } from '../../../utils/search/story-filter';
import { canonicalJson } from '../../../utils/text/canonical-json';
import { raidStorage, sendAll } from '../messages/in-attacker';
import { readImport } from '../read-file';

/** The numbers of all tabs. */
export const tabs = async (): Promise<number[]> =>
  (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));

/** Clips a tab, as the menu and the command do; gives the story's id, or what went wrong. */
export async function clip(tabId: number, tags: string[]): Promise<{ id?: string; why?: string }> {
  const answer = await background.clipTab({ tabId, tags });
  if (answer.ok) return { id: answer.value.id };
  const { kind } = answer.trouble;
  return { why: 'detail' in answer.trouble ? `${kind}: ${answer.trouble.detail}` : kind };
}

let alive: string[] = [];

/** Counts from now on what runs in this page, and what its policy keeps from running or loading. */
export function count(): void {
  alive = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'fired'])
    Reflect.set(globalThis, name, (...said: unknown[]) => {
      alive.push(`${name}(${said.join()})`);
    });
  document.addEventListener('securitypolicyviolation', (event) => {
    alive.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
  });
}

/** What has run, or would have, since the counting began. */
export const counted = (): string[] => alive;

/** Marks every line of a story from its first to its last character, with a note; gives how many. */
export async function highlight(id: string, note: string): Promise<number> {
  const reader = openArchiveReader();
  const story = await reader.story(id);
  reader.close();
  if (!story) throw new Error(`There is no story ${id}.`);
  const all = storyLines(story).map(({ line, text }) => ({ line, start: 0, end: text.length }));
  const world = { now: new Date(), newId: () => crypto.randomUUID() };
  const change = newHighlights(story, all, world);
  const put = change.put.map((each) => ({ ...each, note }));
  const answer = await background.highlightStory({ id, change: { ...change, put } });
  if (!answer.ok) throw new Error(`The words could not be marked: ${answer.trouble.kind}`);
  return put.length;
}

/** Goes to a place of the library without loading the page anew. */
export function show(search: string): void {
  history.pushState(null, '', `library.html${search}`);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** The address and id of every story. */
export async function stories(): Promise<{ id: string; url: string; headline: string }[]> {
  const reader = openArchiveReader();
  const found: { id: string; url: string; headline: string }[] = [];
  for await (const { id, url, headline } of reader.stories(EVERYTHING))
    found.push({ id, url, headline });
  reader.close();
  return found;
}

/** The headline of every story, and how many earlier versions it has, by its id. */
export async function standing(): Promise<Record<string, { headline: string; earlier: number }>> {
  const reader = openArchiveReader();
  const found: Record<string, { headline: string; earlier: number }> = {};
  for await (const { id, headline } of reader.stories(EVERYTHING))
    found[id] = { headline, earlier: (await reader.versions(id)).length };
  reader.close();
  return found;
}

/** Imports a file of lines, as the import dialog does; gives how many stories were added. */
export async function importText(text: string): Promise<number> {
  const outcome = await readImport({
    file: new File([text], 'hostile.jsonl'),
    fileBatch: (stories) => background.importStories({ stories }),
  });
  if (!outcome.ok) throw new Error(`The import ended early: ${outcome.trouble.kind}`);
  return outcome.value.added;
}

/** The whole library in one export format, as base64. */
export async function exported(formatId: string): Promise<string> {
  const format = FORMATS.find(({ id }) => id === formatId);
  if (!format) throw new Error(`No format is called ${formatId}.`);
  const reader = openArchiveReader();
  const about = { filter: {}, cutlineVersion: '0', options: DEFAULT_OPTIONS };
  const blob = await exportBlob({ format, stories: reader.stories(EVERYTHING), about });
  reader.close();
  const address = await new Promise<string>((resolve) => {
    const file = new FileReader();
    file.onload = () => resolve(String(file.result));
    file.readAsDataURL(blob);
  });
  return address.slice(address.indexOf(',') + 1);
}

/** Everything the library keeps, as text: equal texts are equal libraries. */
export async function whole(): Promise<string> {
  const reader = openArchiveReader();
  const kept: unknown[] = [];
  for (const filter of [EVERYTHING, { ...EVERYTHING, trashed: true as const }])
    for await (const story of reader.stories(filter))
      kept.push(story, await reader.versions(story.id), await reader.pictures([story.id]));
  kept.push(await reader.organisationRows());
  reader.close();
  return canonicalJson(kept);
}

/** Wants the pictures of a story, as the button in the reading view does. */
export async function want(id: string): Promise<void> {
  const answer = await background.keepPictures({ target: { ids: [id] } });
  if (!answer.ok) throw new Error(`No picture could be wanted: ${answer.trouble.kind}`);
}

/** Has a content script of Cutline's send messages from a page that took it over, and raid the storage. */
export async function takeOver(
  tabId: number,
  messages: unknown[],
): Promise<{ heard: string[]; raided: string[] }> {
  const target = { tabId };
  const sending = { target, func: sendAll, args: [messages, null] satisfies [unknown[], null] };
  const [sent] = await browser.scripting.executeScript(sending);
  const [raid] = await browser.scripting.executeScript({ target, func: raidStorage });
  if (!sent?.result || !raid?.result) throw new Error('No content script could be run.');
  return { heard: sent.result, raided: raid.result };
}

/** Opens a private window; Chromium lets every extension ask for one. */
export async function openPrivately(url: string): Promise<void> {
  await browser.windows.create({ incognito: true, url });
}

/** Whether the reader has switched Cutline on for private windows. */
export const allowedPrivately = (): Promise<boolean> =>
  browser.extension.isAllowedIncognitoAccess();
