import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper/serve';

let paper: Newspaper;
beforeAll(async () => {
  paper = await serveNewspaper();
});
afterAll(() => paper.close());

/** Asks as a browser would that knows where the paper is. */
const get = async (address: string) => {
  const answer = await fetch(address.replace(paper.origin, paper.loopback));
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text: await answer.text(),
  };
};

describe('the invented newspaper', () => {
  it('has a front page that leads to all eight stories', async () => {
    const { text } = await get(paper.origin);
    const links = [...text.matchAll(/href="([^"]+)"/g)].map((match) => paper.origin + match[1]);
    expect(links).toHaveLength(9);
    for (const link of links) expect((await get(link)).status).toBe(200);
  });

  it('names no host but its own on any page', async () => {
    for (const { expected } of paper.pages) {
      const { text } = await get(paper.at(expected.url));
      expect(text).not.toMatch(/https?:\\?\/\\?\/(?!paper\.)[a-z0-9.-]+\.example/);
      expect(text).toContain(paper.origin);
    }
  });

  it('serves a picture at every address where a page shows one', async () => {
    for (const { expected } of paper.pages) {
      const { text } = await get(paper.at(expected.url));
      const pictures = new Set(text.match(/http:\/\/paper\.example:\d+\/[^"' ,]+?\.png[^"' ,]*/g));
      expect(pictures.size).toBeGreaterThan(0);
      const [first = ''] = pictures;
      expect((await get(first.replaceAll('&amp;', '&'))).type).toBe('image/png');
    }
  });

  it('says when nothing lies at an address', async () => {
    expect((await get(`${paper.origin}/no-such-story`)).status).toBe(404);
  });
});
