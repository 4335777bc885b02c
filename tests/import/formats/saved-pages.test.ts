// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { imported } from '../imported';

const FERRY = 'https://gazette.example/ferry';

const PAGE = `<!DOCTYPE html><html lang="en"><!--
 Page saved with SingleFile
 url: ${FERRY}
 saved date: Thu Oct 01 2026 10:00:00 GMT+0200 (Central European Summer Time)
--><head><title>Ferry returns to the quay</title></head><body><article><h1>Ferry returns to the quay</h1>
<p class="byline">By Ana Lindqvist</p>
${['The ferry left the quay at noon on Tuesday with forty passengers and the mail on board.', 'The harbour master said that the boat would sail twice a day until the end of the winter.', 'People on the quay waved until it had passed the lighthouse at the mouth of the harbour.', 'The town had waited nine years for the ferry, and the council has paid half of its repair.'].map((text) => `<p>${text}</p>`).join('\n')}
</article></body></html>`;

describe('saved pages', () => {
  it('are read by the engine, at the address and on the day they were saved', async () => {
    const { formats, stories, refused } = await imported({
      'ferry.html': PAGE,
      'empty.html': '<!doctype html><html><body><nav><a href="/">Home</a></nav></body></html>',
    });
    expect(formats).toEqual(['saved-page']);
    expect(stories).toMatchObject([
      {
        ...{
          url: FERRY,
          headline: 'Ferry returns to the quay',
          savedAt: '2026-10-01T08:00:00.000Z',
        },
        author: [{ name: 'Ana Lindqvist' }],
      },
    ]);
    expect(refused).toEqual([{ file: 'empty.html', problem: { kind: 'no-story' } }]);
  });

  it('of a browser in one file are too', async () => {
    const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${FERRY}\r\nSubject: Ferry\r\nDate: Thu, 1 Oct 2026 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"\r\n\r\n------B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: ${FERRY}\r\n\r\n${PAGE}\r\n------B--\r\n`;
    const { stories } = await imported({ 'ferry.mhtml': mhtml });
    expect(stories).toMatchObject([{ url: FERRY, headline: 'Ferry returns to the quay' }]);
  });
});
