// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { findPhotos } from '../../utils/extract/photos/find-photos';
import { snapshotPage } from '../../utils/page/page-snapshot';

const pages = path.join(import.meta.dirname, '../pages');
const slugs = readdirSync(pages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

interface Expected {
  caption?: string;
  creditLine?: string;
  source?: string;
  creator?: string[];
  file?: string;
}

it.each(slugs)('finds every photo of the story in the markup "%s", and no other', (slug) => {
  const html = readFileSync(path.join(pages, slug, 'page.html'), 'utf8');
  const wanted: { url: string; photos: Expected[] } = JSON.parse(
    readFileSync(path.join(pages, slug, 'expected.json'), 'utf8'),
  );
  const document = new DOMParser().parseFromString(html, 'text/html');
  const found = findPhotos({ ...snapshotPage(document, new Date(0)), url: wanted.url });
  const seen = found.map(({ photo }, at) => ({
    caption: photo.caption,
    creditLine: photo.creditLine,
    source: photo.source,
    creator: wanted.photos[at]?.creator && photo.creator.map((person) => person.name),
    file: photo.contentUrl?.match(/([\w-]+)\.\w+(?:$|\?)/)?.[1]?.replace(/[-_]\d+x\d+$/, ''),
  }));
  expect(seen).toEqual(
    wanted.photos.map(({ caption, creditLine, source, creator, file }) => ({
      caption,
      creditLine,
      source,
      creator,
      file,
    })),
  );
});
