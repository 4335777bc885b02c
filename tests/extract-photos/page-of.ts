// A page of invented news for the tests: a headline, paragraphs of prose, and whatever stands between them.
import { findPhotos, type PhotoFinding } from '../../utils/extract/photos/find-photos';
import { snapshotPage } from '../../utils/page/page-snapshot';
import { readingTime } from '../../utils/page/reading-time';

const PROSE =
  'The harbour master said on Tuesday that the ferry would sail again before the week was out, and that nobody in Velmouth need worry about the winter boats.';

/** Three paragraphs with `between` after the first, in an article under a headline. */
export const story = (between: string, { before = '', after = '', top = '' } = {}): string =>
  `<body>${before}<article><h1>The ferry sails again this week</h1>${top}<p>${PROSE}</p>${between}<p>${PROSE}</p><p>${PROSE}</p></article>${after}</body>`;

/** What is found in a page. */
export function findings(html: string, jsonLd: unknown[] = []): PhotoFinding[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  // A clock that stands still: a loaded machine must not cost a picture.
  const page = snapshotPage(
    document,
    new Date(0),
    readingTime(() => 0),
  );
  return findPhotos({ ...page, url: 'https://velmouth.example/ferry', jsonLd });
}

/** Caption and credit of each photo, absent ones as undefined. */
export const cutlines = (html: string, jsonLd: unknown[] = []) =>
  findings(html, jsonLd).map(({ photo }) => [photo.caption, photo.creditLine]);

/** A picture with an address of its own. */
export const picture = (name = 'pier-at-dusk', rest = ''): string =>
  `<img src="https://img.velmouth.example/${name}.jpg" width="900" height="600" ${rest}>`;
