// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findings, picture, story } from './page-of';

const KEPT = 'data-caption="&lt;p&gt;The night ferry leaves Velmouth.&lt;/p&gt; Photo: Mara Voigt"';

it('a caption kept for the large view counts where none is printed', () => {
  const [found] = findings(
    story(`<figure><a href="/pier.jpg" ${KEPT}>${picture('pier')}</a></figure>`),
  );
  expect(found?.photo).toMatchObject({
    caption: 'The night ferry leaves Velmouth.',
    creditLine: 'Mara Voigt',
    provenance: {
      caption: { from: 'a[data-caption]', confidence: 0.5 },
      creditLine: { from: 'a[data-caption]' },
    },
  });
});

it('a printed caption counts more than one that is kept', () => {
  const [found] = findings(
    story(
      `<figure><a href="/pier.jpg" ${KEPT}>${picture('pier')}</a><figcaption>Nobody waits on the pier tonight.</figcaption></figure>`,
    ),
  );
  expect(found?.photo.caption).toBe('Nobody waits on the pier tonight.');
});

it('a printed credit stays with a kept caption', () => {
  const [found] = findings(
    story(
      `<figure><a href="/pier.jpg" ${KEPT}>${picture('pier')}</a><small class="credit">Jo Brandt/Northlight</small></figure>`,
    ),
  );
  expect(found?.photo).toMatchObject({
    caption: 'The night ferry leaves Velmouth.',
    creditLine: 'Jo Brandt/Northlight',
  });
});

it('what is kept around several pictures is the caption of none, and settings of a script are none', () => {
  const several = findings(
    story(`<div ${KEPT}><figure>${picture('a')}</figure><figure>${picture('b')}</figure></div>`),
  );
  const settings = findings(
    story(`<figure data-caption='{"text": "The night ferry leaves."}'>${picture('pier')}</figure>`),
  );
  for (const { photo } of [...several, ...settings]) expect(photo.caption).toBeUndefined();
  expect(several.length + settings.length).toBe(3);
});

const kept = (said: string, inside = picture('pier')): string | undefined =>
  findings(story(`<figure data-caption="${said}">${inside}</figure>`))[0]?.photo.caption;

it.each([
  'Click to view larger image',
  'View image in fullscreen',
  'Show caption',
  'Share this photo',
  'IMG 1234.jpg',
  'IMG 1235.JPG',
  'by Anna Lind, 3 March 2026',
  '#gallery .caption-1',
  '.gallery > figcaption',
])('no caption is kept in "%s"', (said) => {
  expect(kept(said)).toBeUndefined();
});

it.each(['夕方の港に戻る船', 'เรือกลับท่า', '#Velmouth cheers the ferry'])(
  'a caption is kept in "%s"',
  (said) => {
    expect(kept(said)).toBe(said);
  },
);

it('the noscript of a lazy picture is no second picture', () => {
  const noscript = '<noscript><img src="https://img.velmouth.example/pier.jpg"></noscript>';
  const lazy = `<img src="data:image/gif;base64,R0" data-src="https://img.velmouth.example/pier.jpg">${noscript}`;
  expect(kept('The night ferry leaves.', lazy)).toBe('The night ferry leaves.');
});
