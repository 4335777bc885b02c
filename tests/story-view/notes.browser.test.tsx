// What a story holds besides paragraphs: notes with their numbers, definitions, struck words, lists that begin elsewhere.
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { BlockView } from '../../components/story/BlockView';
import type { StoryBlock } from '../../utils/story/story-block';

afterEach(() => {
  document.body.replaceChildren();
});

function shown(...blocks: StoryBlock[]): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    blocks.map((block, at) => (
      <BlockView key={at} block={block} line={String(at)} heading={undefined} photo={() => null} />
    )),
    root,
  );
  return root;
}

it('the number of a note leads to the note and back, without another address', () => {
  const { length } = history;
  const root = shown(
    { type: 'paragraph', text: [{ text: 'He knew' }, { text: '1', note: 'n1' }, { text: '.' }] },
    { type: 'notes', notes: [{ id: 'n1', label: '1', text: [{ text: 'So he said.' }] }] },
  );
  const [number, back] = [...root.querySelectorAll<HTMLAnchorElement>('sup a')];
  const target = (link: HTMLAnchorElement | undefined) =>
    document.querySelector(link?.getAttribute('href') ?? 'none')?.textContent;
  expect([target(number), target(back)]).toEqual(['1 So he said.', '1']);
  const before = location.href;
  number?.click();
  expect([location.href, history.length]).toEqual([before, length]);
});

it('struck and inserted words, terms and numbers of lists are shown as what they are', () => {
  const root = shown(
    {
      type: 'paragraph',
      text: [
        { text: 'nine', deleted: true },
        { text: 'ten', inserted: true },
      ],
    },
    {
      type: 'definitions',
      entries: [
        { term: true, text: [{ text: 'Berth' }] },
        { text: [{ text: 'Where a boat lies.' }] },
      ],
    },
    { type: 'list', ordered: true, start: 7, items: [{ text: [{ text: 'Seven' }] }] },
  );
  expect(root.querySelector('del')?.textContent).toBe('nine');
  expect(root.querySelector('ins')?.textContent).toBe('ten');
  expect(root.querySelector('dl')?.innerHTML).toMatch(/<dt[^>]*>Berth<\/dt><dd/);
  expect(root.querySelector('ol')?.start).toBe(7);
});
