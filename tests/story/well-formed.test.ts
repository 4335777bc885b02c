import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { calls } from '../../utils/messages/protocol';
import { FilingChange } from '../../utils/story/filing-change';
import { parseStory } from '../../utils/story/parse-story';
import { inventedStory } from './invented-story';

const HALF = 'cut \ud83d';
const WHOLE = 'cut \ufffd';

describe('a string of a record', () => {
  it('is whole once it is let in, wherever it stands', () => {
    const story = inventedStory({
      headline: HALF,
      author: [{ name: HALF }],
      keywords: [HALF, 'nul\0'],
      body: [{ type: 'paragraph', text: [{ text: `${HALF}\0` }] }],
      provenance: { [HALF]: { pass: HALF, from: HALF, confidence: 1 } },
      reasons: [{ pass: 'x', did: 'cut', what: HALF, why: HALF }],
    });
    const parsed = parseStory(story);
    const text = JSON.stringify(parsed);
    expect(parsed.ok).toBe(true);
    expect(text).toContain(WHOLE);
    // JSON spells half a character, and U+0000, as an escape that strict readers refuse.
    expect(JSON.stringify(story)).toMatch(/\\ud83d/);
    expect(text).not.toMatch(/\\u(?:d[89a-f]|0000)/);
  });

  it('stays as long as it was, so that highlights stay on their words', () => {
    const parsed = parseStory(inventedStory({ headline: `a\0b${HALF}c` }));
    expect(parsed.ok && parsed.value.headline.length).toBe(`a\0b${HALF}c`.length);
  });

  it('is whole when a reader types it: tags, notes, highlights, searches, collections', () => {
    expect(v.parse(FilingChange, { addTags: [HALF] })).toEqual({ addTags: [WHOLE] });
    expect(v.parse(calls.noteStory.request, { id: 'x', note: HALF }).note).toBe(WHOLE);
    const filter = { text: HALF, tags: [HALF] };
    const search = v.parse(calls.keepSearch.request, { search: { name: HALF, filter } });
    expect(search.search).toMatchObject({ name: WHOLE, filter: { text: WHOLE, tags: [WHOLE] } });
    const collection = { name: HALF, note: HALF };
    expect(v.parse(calls.keepCollection.request, collection)).toEqual({
      name: WHOLE,
      note: WHOLE,
    });
  });
});
