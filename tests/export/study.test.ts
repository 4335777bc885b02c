import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { placeHighlights } from '../../utils/highlight/place-highlights';
import { storyText } from '../../utils/story/story-text';
import { paragraph } from '../archive/a-story';
import { aHighlight } from '../story/a-highlight';
import { ABOUT, bytesOf, filesOf, saved } from './exported';
import { keptPictures, pictureBytes } from './kept-pictures';

describe('a corpus', () => {
  const stories = [saved(1), saved(2, { headline: 'Ferry/returns?' })];

  it('has a text a story, and a table that begins with the name of its file and the text', async () => {
    const files = await filesOf('corpus', stories);
    const [head = '', ...rows] = Papa.parse<string[]>(files['corpus.csv'] ?? '', {
      skipEmptyLines: true,
    }).data;
    expect(head.slice(0, 2)).toEqual(['doc_id', 'text']);
    for (const [at, story] of stories.entries()) {
      const [name, text] = rows[at] ?? [];
      expect(text).toBe(storyText(story));
      expect(files[`texts/${name}`]).toBe(`${storyText(story)}\n`);
    }
  });
});

describe('photos with captions', () => {
  const bare = { ...saved(3).photos[0], contentUrl: 'https://gazette.example/other.jpg' };
  const stories = [
    saved(1),
    saved(2),
    saved(3, {
      photos: [
        {
          ...bare,
          id: 'p1',
          creator: [],
          personsShown: [],
          provenance: {},
          representativeOfPage: true,
        },
      ],
    }),
  ];
  const about = { ...ABOUT, pictures: keptPictures(stories.slice(0, 2)) };
  const rowsIn = (text = '') =>
    text
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));

  it('have a row only where there is a picture, a file for each, the same keys in every row', async () => {
    const files = await filesOf('image-folder', stories, about);
    const rows = rowsIn(files['metadata.jsonl']);
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
    expect(new Set(rows.map(({ file_name }) => file_name)).size).toBe(2);
    const picture = pictureBytes('the picture at https://gazette.example/petrel.jpg');
    for (const { file_name } of rows) expect(files[file_name]).toBe(picture.bytes.toString());
    expect(rows[0]).toMatchObject({
      caption: 'The Petrel leaves Łódka quay.',
      credit: 'Ivo Brandt/NORDFOTO',
    });
    expect(rowsIn(files['without-picture.jsonl']).map(({ story_id }) => story_id)).toEqual([
      stories[2]?.id,
    ]);
  });
});

describe('Web Annotations', () => {
  const annotations = async (story = saved(1)) =>
    JSON.parse((await bytesOf('annotations', [story])).toString()).items;

  it('quote what was marked, with what was noted and where it stands', async () => {
    const highlight = aHighlight('ferry', { note: 'Which one?' });
    const [one] = await annotations(saved(1, { highlights: [highlight] }));
    expect(one).toMatchObject({
      id: `urn:uuid:${highlight.id}`,
      type: 'Annotation',
      motivation: 'commenting',
      target: { source: 'https://gazette.example/1' },
    });
    expect(one.body).toContainEqual({
      type: 'TextualBody',
      value: 'Which one?',
      format: 'text/plain',
      purpose: 'commenting',
    });
    expect(one.target.selector[0]).toMatchObject({ type: 'TextQuoteSelector', exact: 'ferry' });
  });

  it('count characters as Unicode does, in lists and tables too', async () => {
    const cell = (text: string) => ({ text: [{ text }] });
    const story = saved(1, {
      alternativeHeadline: 'A 🛥 deck.',
      body: [
        paragraph('The 🛥 and the quay.'),
        {
          type: 'list',
          ordered: false,
          items: [{ text: [{ text: 'a 🛥 first' }] }, { text: [{ text: 'a quay second' }] }],
        },
        {
          type: 'table',
          caption: 'quay',
          rows: [
            [cell('quay'), cell('b')],
            [cell('c'), cell('quay last')],
          ],
        },
      ],
    });
    const mark = (line: string, start: number, n: number) =>
      aHighlight('quay', {
        line,
        start,
        end: start + 4,
        prefix: '',
        suffix: '',
        id: `00000000-0000-4000-8000-00000000000${n}`,
      });
    const highlights = [
      mark('0', 15, 1),
      mark('1.1', 2, 2),
      mark('2.0.0', 0, 3),
      mark('2.1.1', 0, 4),
    ];
    const marked = { ...story, highlights };
    expect(placeHighlights(marked).lost.size).toBe(0);
    const points = [...storyText(story)];
    const items = await annotations(marked);
    const starts = items.map(
      ({ target }: { target: { selector: { start: number; end: number }[] } }) => {
        const { start = -1, end = -1 } = target.selector[1] ?? {};
        expect(points.slice(start, end).join('')).toBe('quay');
        return start;
      },
    );
    // Each at its own place, the caption of the table passed over.
    expect(new Set(starts).size).toBe(4);
    const caption = points.join('').indexOf('quay\nquay');
    expect(starts[2]).toBe([...points.join('').slice(0, caption + 5)].length);
  });

  it('have no place in the text where a caption was marked', async () => {
    const highlight = aHighlight('Petrel', {
      line: 'photos.p1',
      start: 4,
      end: 10,
      prefix: 'The ',
      suffix: ' leaves',
    });
    const [one] = await annotations(saved(1, { highlights: [highlight] }));
    expect(one.target.selector).toHaveLength(1);
  });
});
