// Marking words of a story in a real Chromium, on a real archive.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EVERYTHING } from '../../utils/search/story-filter';
import type { Story } from '../../utils/story/story';
import { axeFindings } from './checked-by-axe';
import { openLibrary, storyCalled } from './open-library';

const CAPTION = 'Mara Lind at the quay.';
const FERRY = storyCalled('The ferry', {
  body: [
    {
      type: 'paragraph',
      text: [{ text: 'The ' }, { text: 'last ferry', strong: true }, { text: ' sailed at noon.' }],
    },
    { type: 'list', ordered: false, items: [{ text: [{ text: 'Two boats wait.' }] }] },
    { type: 'photo', photo: 'p1' },
  ],
  photos: [
    {
      id: 'p1',
      caption: CAPTION,
      creator: [],
      representativeOfPage: false,
      personsShown: [{ name: 'Mara Lind' }],
      provenance: {},
    },
  ],
});

let close = () => {};
beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  close();
  sessionStorage.clear();
});

async function openStory(story: Story = FERRY) {
  const opened = await openLibrary([story]);
  close = opened.close;
  await expect.poll(() => document.querySelectorAll('[data-story]').length).toBe(1);
  document.querySelector<HTMLElement>('[data-story]')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('article')).toBeVisible();
  return opened;
}

const lineOf = (name: string): Element => {
  const line = document.querySelector(`[data-line="${name}"]`);
  if (!line) throw new Error(`There is no line ${name}.`);
  return line;
};

/** Where the `at`th character of a line stands in the document. */
function spotIn(line: Element, at: number): [Node, number] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  throw new Error('The line is too short.');
}

function select(from: string, start: number, to: string, end: number): void {
  const selection = getSelection();
  selection?.setBaseAndExtent(...spotIn(lineOf(from), start), ...spotIn(lineOf(to), end));
}

const marks = () =>
  [...document.querySelectorAll('mark[data-highlight]')].map(({ textContent }) => textContent);
const showsMarks = (...expected: string[]) => expect.poll(marks).toEqual(expected);
const button = (name: string) => page.getByRole('button', { name, exact: true }).first();

/** The key works as soon as the button stands beside the selection: the page is told of that a moment after it is made. */
async function markByKey(): Promise<void> {
  await expect.element(button('Highlight')).toBeVisible();
  await userEvent.keyboard('h');
}

it('marks what is selected, through bold words, and takes it back with one key', async () => {
  const { library } = await openStory();
  select('0', 4, '0', 21);
  await button('Highlight').click();
  await showsMarks('last ferry sailed');
  await expect.element(page.getByText('Highlighted.')).toBeVisible();
  expect(lineOf('0').textContent).toBe('The last ferry sailed at noon.');
  const answer = library.story.story.peek();
  expect(answer?.state === 'known' && answer.value?.highlights).toMatchObject([
    { line: '0', start: 4, end: 21, exact: 'last ferry sailed', prefix: 'The ' },
  ]);
  await userEvent.keyboard('z');
  await showsMarks();
});

it('marks a selection over several lines, and a caption, by the key', async () => {
  await openStory();
  select('0', 24, '1.0', 9);
  await markByKey();
  await showsMarks('noon.', 'Two boats');
  select('photos.p1', 5, 'photos.p1', CAPTION.length);
  await markByKey();
  await showsMarks('noon.', 'Two boats', 'Lind at the quay.');
});

it('keeps a note on marked words, lists them, finds them, and removes them', async () => {
  const { archive } = await openStory();
  select('1.0', 0, '1.0', 9);
  await markByKey();
  await showsMarks('Two boats');
  document.querySelector<HTMLElement>('mark[data-highlight]')?.click();
  await page.getByLabelText('Note on these words').last().fill('Which two?');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => archive.count({ ...EVERYTHING, text: 'which' })).toBe(1);
  await page.getByText('1 highlight').click();
  await expect.element(page.getByLabelText('Note on these words')).toHaveValue('Which two?');
  await button('Show in the story').click();
  await expect.poll(() => document.activeElement?.textContent).toBe('Two boats');
  expect(await axeFindings()).toEqual([]);
  await button('Remove highlight').click();
  await showsMarks();
  expect(await archive.count({ ...EVERYTHING, text: 'has:highlight' })).toBe(0);
});

it('says which marked words a newer clip no longer has', async () => {
  const { file } = await openStory();
  select('1.0', 0, '1.0', 9);
  await markByKey();
  await showsMarks('Two boats');
  await file({ ...FERRY, body: FERRY.body.slice(0, 1) });
  await showsMarks();
  await page.getByText('1 highlight').click();
  await expect.element(page.getByText('not in the newest version')).toBeVisible();
});

it('offers nothing over a selection outside the text', async () => {
  await openStory();
  select('0', 0, '0', 3);
  await expect.element(button('Highlight')).toBeVisible();
  const headline = document.querySelector('article h1, article h2');
  if (headline) getSelection()?.selectAllChildren(headline);
  await expect.poll(() => document.querySelector('[data-over-text]')).toBeNull();
});
