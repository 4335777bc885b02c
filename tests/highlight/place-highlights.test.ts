import { describe, expect, it } from 'vitest';
import { newHighlights, takenBack } from '../../utils/highlight/new-highlights';
import { placeHighlights } from '../../utils/highlight/place-highlights';
import { changedHighlights, type Highlight } from '../../utils/story/highlight';
import type { Photo } from '../../utils/story/photo';
import type { StoryBlock } from '../../utils/story/story-block';

const paragraph = (text: string): StoryBlock => ({ type: 'paragraph', text: [{ text }] });
const captioned: Photo = {
  id: 'p1',
  caption: 'The harbour at dawn.',
  creator: [],
  representativeOfPage: true,
  personsShown: [],
  provenance: {},
};

interface Marked {
  body: StoryBlock[];
  photos: Photo[];
  highlights?: Highlight[];
}

const story = (body: StoryBlock[], highlights?: Highlight[]): Marked => ({
  body,
  photos: [captioned],
  ...(highlights && { highlights }),
});

let ids = 0;
const world = {
  now: new Date('2026-11-01T10:00:00Z'),
  newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
};

/** Marks the first place where `words` stand in a line. */
function marked(of: Marked, line: string, text: string, words: string): Highlight[] {
  const start = text.indexOf(words);
  const change = newHighlights(of, [{ line, start, end: start + words.length }], world);
  return changedHighlights(of.highlights ?? [], change);
}

const FERRY = 'The ferry sailed. The ferry came back.';

describe('marking words', () => {
  it('keeps the words with what stands around them, without the space at their ends', () => {
    const [highlight] = marked(story([paragraph(FERRY)]), '0', FERRY, ' sailed. ');
    expect(highlight).toMatchObject({
      ...{ line: '0', start: 10, end: 17, exact: 'sailed.' },
      ...{ prefix: 'The ferry ', suffix: ' The ferry came back.' },
    });
  });

  it('marks items of nested lists, cells and captions by names of their own', () => {
    const of = story([
      {
        type: 'list',
        ordered: false,
        items: [{ text: [], items: [{ text: [{ text: 'deep' }] }] }],
      },
      { type: 'table', rows: [[{ text: [{ text: 'a' }] }, { text: [{ text: 'cell' }] }]] },
    ]);
    expect(marked(of, '0.0.0', 'deep', 'deep')).toMatchObject([{ exact: 'deep' }]);
    expect(marked(of, '1.0.1', 'cell', 'cell')).toMatchObject([{ exact: 'cell' }]);
    expect(marked(of, 'photos.p1', 'The harbour at dawn.', 'harbour')).toMatchObject([
      { exact: 'harbour' },
    ]);
  });

  it('takes a mark that it meets into itself, with its note', () => {
    const body = [paragraph(FERRY)];
    const [first] = marked(story(body), '0', FERRY, 'ferry sailed');
    const noted = first ? [{ ...first, note: 'Which?' }] : [];
    const merged = marked(story(body, noted), '0', FERRY, 'sailed. The');
    expect(merged).toMatchObject([{ exact: 'ferry sailed. The', note: 'Which?' }]);
  });

  it('changes nothing where the same words are marked already, or none', () => {
    const body = [paragraph(FERRY)];
    const held = marked(story(body), '0', FERRY, 'ferry');
    const again = { line: '0', start: 4, end: 9 };
    expect(newHighlights(story(body, held), [again], world)).toEqual({ put: [], remove: [] });
    const space = { line: '0', start: 3, end: 4 };
    expect(newHighlights(story(body), [space], world)).toEqual({ put: [], remove: [] });
  });

  it('can be taken back', () => {
    const body = [paragraph(FERRY)];
    const held = marked(story(body), '0', FERRY, 'ferry sailed');
    const change = newHighlights(story(body, held), [{ line: '0', start: 0, end: 9 }], world);
    const after = changedHighlights(held, change);
    expect(after).not.toEqual(held);
    expect(changedHighlights(after, takenBack(held, change))).toEqual(held);
  });
});

describe('finding marked words again', () => {
  const second = (body: StoryBlock[]) => {
    const start = FERRY.lastIndexOf('ferry');
    const change = newHighlights(story(body), [{ line: '0', start, end: start + 5 }], world);
    return change.put;
  };

  it('finds the right one of two in a later version, by what stood around it', () => {
    const held = second([paragraph(FERRY)]);
    const later = story([paragraph('Updated.'), paragraph(`At noon: ${FERRY}`)], held);
    const { lines, lost } = placeHighlights(later);
    expect([...lines.keys()]).toEqual(['1']);
    expect(lines.get('1')).toMatchObject([{ start: `At noon: ${FERRY}`.lastIndexOf('ferry') }]);
    expect(lost.size).toBe(0);
  });

  it('says which words are gone, and keeps them at the end of the list', () => {
    const held = second([paragraph(FERRY)]);
    const [gone] = held;
    const more = marked(story([paragraph('Boats sailed.')], held), '0', 'Boats sailed.', 'Boats');
    const { ordered, lost } = placeHighlights(story([paragraph('Boats sailed.')], more));
    expect(ordered.map(({ exact }) => exact)).toEqual(['Boats', 'ferry']);
    expect([...lost]).toEqual([gone?.id]);
  });
});
