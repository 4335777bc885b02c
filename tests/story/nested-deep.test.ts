// Records nested deeper than people write: refused at the border, however deep they go on, and never by running out of stack.
import { describe, expect, it } from 'vitest';
import { parseScriptResult } from '../../utils/shell/script-result';
import { DEEPEST_LIST } from '../../utils/story/deepest-list';
import { parseSavedStory, parseStory } from '../../utils/story/parse-story';
import type { ListItem, StoryBlock } from '../../utils/story/story-block';
import { storyText } from '../../utils/story/story-text';
import { bytesOf, saved } from '../export/exported';
import { inventedStory } from './invented-story';

/** A list of so many levels, an item in each; built from the inside, because nothing that recurses could. */
function listOf(levels: number): StoryBlock {
  let item: ListItem = { text: [{ text: `level ${levels}` }] };
  for (let level = levels - 1; level > 0; level -= 1)
    item = { text: [{ text: `level ${level}` }], items: [item] };
  return { type: 'list', ordered: false, items: [item] };
}

const deep = (levels: number) => ({ ...inventedStory(), body: [listOf(levels)] });
const refused = { kind: 'not-a-story', problem: `lists in lists over ${DEEPEST_LIST} levels` };

describe('a story whose lists are nested', () => {
  it(`${DEEPEST_LIST} levels deep is a story, with every word`, () => {
    const story = parseStory(deep(DEEPEST_LIST));
    expect(story).toMatchObject({ ok: true });
    expect(story.ok && storyText(story.value)).toContain(`level ${DEEPEST_LIST}`);
  });

  it.each([DEEPEST_LIST + 1, 5000])('%d levels deep is refused with a reason', (levels) => {
    expect(parseStory(deep(levels))).toMatchObject({ ok: false, trouble: refused });
    expect(parseSavedStory({ ...saved(1), body: [listOf(levels)] })).toMatchObject({
      ok: false,
      trouble: refused,
    });
    expect(parseScriptResult({ ok: true, value: deep(levels) })).toMatchObject({
      ok: false,
      trouble: { kind: 'unreadable', detail: expect.stringContaining('lists in lists') },
    });
  });

  it('thousands deep would run out of stack, did it get past', () => {
    expect(() => JSON.stringify(listOf(5000))).toThrow(RangeError);
  });

  it.each([
    ['text', (nested: unknown) => ({ type: 'paragraph', text: nested })],
    ['a quotation', (nested: unknown) => ({ type: 'quote', paragraphs: nested })],
    ['a table', (nested: unknown) => ({ type: 'table', rows: nested })],
    ['a field nobody knows', (nested: unknown) => ({ type: 'photo', photo: 7, more: nested })],
  ])('is refused where %s is nested 5,000 deep', (_, block) => {
    let nested: unknown = [];
    for (let level = 0; level < 5000; level += 1) nested = [nested];
    expect(parseStory({ ...inventedStory(), body: [block(nested)] })).toMatchObject({
      ok: false,
      trouble: { kind: 'not-a-story' },
    });
  });

  it.each(['jsonl', 'csv', 'markdown'])(
    `${DEEPEST_LIST} levels deep is exported as %s`,
    async (format) => {
      const bytes = await bytesOf(format, [{ ...saved(1), body: [listOf(DEEPEST_LIST)] }]);
      expect(bytes.length).toBeGreaterThan(0);
    },
  );
});
