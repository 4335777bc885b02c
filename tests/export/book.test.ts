import { EpubCheck } from '@likecoin/epubcheck-ts';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../scripts/faults/chance';
import type { ExportAbout } from '../../utils/export/export-about';
import { paragraph } from '../archive/a-story';
import { pngBytes } from '../pictures/picture-bytes';
import { aHighlight } from '../story/a-highlight';
import { ABOUT, bytesOf, filesOf, saved } from './exported';
import { keptPictures } from './kept-pictures';
import { randomStory } from './markdown/random-story';

const stories = [
  saved(1, { headline: 'Ferry & <harbour>', highlights: [aHighlight('ferry', { note: 'so?' })] }),
  saved(2, { headline: '', inLanguage: 'not a tag', note: 'a\u0000b\ufffe' }),
];

const withPictures = {
  ...ABOUT,
  pictures: keptPictures(stories, { bytes: pngBytes(12, 8), type: 'image/png' }),
};

const complaints = async (bytes: Buffer) =>
  (await EpubCheck.validate(new Uint8Array(bytes))).messages.filter(({ severity }) =>
    ['fatal', 'error', 'warning'].includes(severity),
  );

describe('a book', () => {
  it('passes the checker with pictures, odd headlines and unknown languages', async () => {
    expect(await complaints(await bytesOf('epub', stories, withPictures))).toEqual([]);
  });

  it('passes it with whatever records may hold', async () => {
    const chance = chanceOf(7);
    const records = Array.from({ length: 60 }, (_, n) => ({
      ...randomStory(chance),
      id: n.toString(16).padStart(32, '0'),
    }));
    expect(await complaints(await bytesOf('epub', records))).toEqual([]);
  });

  it('has links that every checker takes for addresses, and words for every chapter', async () => {
    const href = 'https://x.example/a b|c[d]?"e"=^f';
    const odd = saved(1, {
      headline: '\u0007 \u00a0',
      body: [{ type: 'paragraph', text: [{ text: 'there', href }] }],
    });
    const files = await filesOf('epub', [odd]);
    const chapter = files['OEBPS/story-00001.xhtml'] ?? '';
    expect(chapter).toContain('<title>https://gazette.example/1</title>');
    expect(chapter).toContain('href="https://x.example/a%20b%7Cc%5Bd%5D?%22e%22=%5Ef"');
    expect((await filesOf('epub', []))['OEBPS/nav.xhtml']).toContain('<li>');
  });

  it('that is not one is found out: the control', async () => {
    const bytes = await bytesOf('epub', stories);
    const broken = Buffer.from(bytes.toString('latin1').replace('epub+zip', 'epub+zap'), 'latin1');
    expect((await complaints(broken)).length).toBeGreaterThan(0);
  });

  it('has a chapter a story, with figures, captions and credits', async () => {
    const files = await filesOf('epub', stories, withPictures);
    expect(Object.keys(files)[0]).toBe('mimetype');
    const chapter = new JSDOM(files['OEBPS/story-00001.xhtml'] ?? '', {
      contentType: 'application/xhtml+xml',
    }).window.document;
    expect(chapter.querySelector('h1')?.textContent).toBe('Ferry & <harbour>');
    expect(chapter.querySelector('figure img')?.getAttribute('src')).toMatch(/^pictures\/.*\.png$/);
    expect(chapter.querySelector('.caption')?.textContent).toBe('The Petrel leaves Łódka quay.');
    expect(chapter.querySelector('.credit')?.textContent).toBe('Ivo Brandt/NORDFOTO');
    expect(chapter.querySelector('mark')?.textContent).toBe('ferry');
  });

  it('is the same book for the same stories, and another for others', async () => {
    const identifier = async (some: typeof stories) =>
      /urn:uuid:[^<]+/.exec((await filesOf('epub', some))['OEBPS/package.opf'] ?? '')?.[0];
    expect(await identifier(stories)).toBe(await identifier(stories));
    expect(await identifier(stories)).not.toBe(await identifier(stories.slice(1)));
  });
});

describe('a web page', () => {
  const pageOf = async (some: typeof stories, about: ExportAbout = withPictures) =>
    new JSDOM((await bytesOf('html', some, about)).toString()).window.document;

  it('holds its pictures and asks nobody for anything', async () => {
    const page = await pageOf(stories);
    const sources = [...page.querySelectorAll('img')].map((img) => img.getAttribute('src') ?? '');
    expect(sources).toHaveLength(2);
    for (const source of sources) expect(source).toMatch(/^data:image\/png;base64,/);
    expect(page.querySelectorAll('link,iframe,video,audio,object,embed,base,form')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });

  it('says in the words of schema.org what it holds', async () => {
    const page = await pageOf(stories);
    const [first] = [...page.querySelectorAll('script')].map((script) => JSON.parse(script.text));
    expect(first).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Ferry & <harbour>',
      image: [{ '@type': 'ImageObject', creditText: 'Ivo Brandt/NORDFOTO' }],
    });
  });

  it.each([
    '<script>alert(1)</script>',
    '</script><img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
  ])('shows %s as the words they are, wherever they stand', async (text) => {
    const photo = { ...saved(1).photos[0], caption: text, creditLine: text, altText: text };
    const odd = saved(1, {
      headline: text,
      byline: text,
      note: text,
      tags: [text],
      body: [
        paragraph(text),
        { type: 'preformatted', text },
        { type: 'embed', href: 'https://x.example/"><b>', title: text },
      ],
      photos: [
        {
          ...photo,
          id: 'p1',
          creator: [],
          personsShown: [],
          provenance: {},
          representativeOfPage: true,
        },
      ],
    });
    const page = await pageOf([odd], ABOUT);
    expect(page.querySelector('h2')?.textContent).toBe(text);
    expect(page.querySelector('pre')?.textContent).toBe(text);
    expect(page.querySelectorAll('svg,img,b')).toHaveLength(0);
    const kinds = [...page.querySelectorAll('script')].map(({ type }) => type);
    expect(kinds).toEqual(['application/ld+json']);
    for (const element of page.querySelectorAll('*'))
      for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on/);
  });

  it('has no live link but to the web and to mail', async () => {
    const hrefs = [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://ok.example/',
      'mailto:a@b.example',
    ];
    const body = [
      { type: 'paragraph' as const, text: hrefs.map((href) => ({ text: href, href })) },
    ];
    const page = await pageOf([saved(1, { body })], ABOUT);
    const live = [...page.querySelectorAll('main p a')].map((a) => a.getAttribute('href'));
    expect(live.slice(-2)).toEqual(['https://ok.example/', 'mailto:a@b.example']);
    expect(live.join()).not.toMatch(/javascript|data:/);
  });
});
