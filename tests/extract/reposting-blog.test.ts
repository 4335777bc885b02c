// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { lines, PARAGRAPHS, page, paragraphsOf, WIDGETS } from './reposted-story';

const frame = (post: string): string =>
  `<html lang="en"><head><title>Talks on the pier - Coast Reposts</title></head><body><div class="header"><a href="/">Coast Reposts</a></div>
   <div class="post hentry"><h3 class="post-title entry-title">Talks on the pier end without a deal</h3><div class="post-body entry-content">${post}</div></div>
   <div class="sidebar"><h2>Popular posts</h2><ul><li><a href="/a">A whale in the harbour of Velden</a></li><li><a href="/b">The winter ferry timetable is out</a></li></ul></div></body></html>`;

it.each([
  ['paragraphs', [...lines, ...WIDGETS].map((line) => `<p>${line}</p>`).join('\n')],
  ['lines parted by single breaks', [...lines, ...WIDGETS].join('<br>\n')],
  ['lines parted by double breaks', [...lines, ...WIDGETS].join('<br><br>\n')],
  ['bare lines', [...lines, '', ...WIDGETS].join('\n')],
])('keeps widget shortcodes out of a re-posted story of %s', (_, post) => {
  const read = paragraphsOf(page(frame(post)));
  for (const paragraph of PARAGRAPHS) expect(read).toContain(paragraph);
  expect(read.join('\n')).not.toContain('[');
});
