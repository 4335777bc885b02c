// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { lines, PARAGRAPHS, page, paragraphsOf, WIDGETS } from './reposted-story';

it('reads a text file in a tab as a story', () => {
  const document = page(`<body><pre>${[...lines, '', ...WIDGETS].join('\n')}</pre></body>`);
  vi.spyOn(Document.prototype, 'contentType', 'get').mockReturnValue('text/plain');
  const read = paragraphsOf(document);
  for (const paragraph of PARAGRAPHS) expect(read).toContain(paragraph);
  expect(read.join('\n')).not.toContain('[');
});
