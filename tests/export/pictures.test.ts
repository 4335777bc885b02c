import { describe, expect, it } from 'vitest';
import { ABOUT, filesOf, saved } from './exported';
import { keptPictures, pictureBytes } from './kept-pictures';

const stories = [
  saved(1),
  saved(2, { photos: saved(2).photos.map((p) => ({ ...p, altText: 'A [boat](x)' })) }),
];
const picture = pictureBytes('the picture at https://gazette.example/petrel.jpg');
const name = `pictures/${picture.sha256}.jpg`;
const withPictures = { ...ABOUT, pictures: keptPictures(stories) };

describe.each(['jsonl-zip', 'markdown'])('the kept pictures in an export as %s', (format) => {
  it('lie there once, under their hash, however many stories print them', async () => {
    const files = await filesOf(format, stories, withPictures);
    expect(Object.keys(files).filter((each) => each.startsWith('pictures/'))).toEqual([name]);
    expect(files[name]).toBe(picture.bytes.toString());
    expect(JSON.parse(files['manifest.json'] ?? '').counts.pictures).toBe(1);
  });

  it('stay out where nobody wants them, and where their bytes are no longer what they were', async () => {
    const options = { ...ABOUT.options, pictures: false };
    const broken = { ...ABOUT, pictures: keptPictures(stories, { broken: true }) };
    for (const about of [{ ...withPictures, options }, broken]) {
      const files = await filesOf(format, stories, about);
      expect(Object.keys(files).filter((each) => each.startsWith('pictures/'))).toEqual([]);
      expect(Object.values(files).join('')).not.toContain(name);
    }
  });
});

it('are named in pictures.jsonl with the story and the photo they belong to', async () => {
  const files = await filesOf('jsonl-zip', stories, withPictures);
  const rows = (files['pictures.jsonl'] ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows).toEqual(
    stories.map(({ id }) => ({
      storyId: id,
      photo: 'p1',
      name,
      sha256: picture.sha256,
      type: 'image/jpeg',
      width: 1200,
      height: 800,
    })),
  );
});

it('are shown by a Markdown file from beside it, with their text alternative', async () => {
  const files = await filesOf('markdown', stories, withPictures);
  const [first = '', second = ''] = Object.keys(files).filter((each) => each.endsWith('.md'));
  expect(files[first]).toContain(`![](../${name})`);
  expect(files[second]).toContain(`](../${name})\\\n[Photo 1](https://gazette.example/petrel.jpg)`);
  expect(files[second]).toContain('![A \\[boat\\](x)]');
});
