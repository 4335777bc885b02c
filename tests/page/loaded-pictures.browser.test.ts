// What a page has loaded, told by a real browser.
import { expect, it } from 'vitest';
import { loadedPictures } from '../../utils/page/loaded-pictures';

const ICON = new URL('/public/icon/128.png', location.href).href;
const at = (name: string): string => new URL(`${name}?picture=1`, ICON).href;

/** Puts images in the page and waits until the browser has done with those that it loads. */
async function shown(html: string): Promise<void> {
  document.body.innerHTML = html;
  const eager = [...document.body.querySelectorAll('img')].filter(
    ({ loading }) => loading !== 'lazy',
  );
  await Promise.all(eager.map((image) => image.decode().catch(() => undefined)));
}

it('is the address an image shows, to the letter, whichever of its sizes the record names', async () => {
  await shown(`<img src="${at('48.png')}" srcset="${at('128.png')} 1x, ${at('32.png')} 9x">`);
  const [image] = document.images;
  expect(image?.currentSrc).toBe(at('128.png'));
  expect(loadedPictures(document, [at('128.png')])).toEqual({ [at('128.png')]: at('128.png') });
  expect(loadedPictures(document, [at('96.png')])).toEqual({});
});

it.each([
  [
    'that waits below the page',
    `<div style="height: 90000px"></div><img loading="lazy" src="${at('32.png')}">`,
  ],
  [
    'that is only named',
    `<img data-src="${at('32.png')}"><meta property="og:image" content="${at('32.png')}">`,
  ],
  ['that is not there', `<img src="${new URL('/none/32.png', ICON).href}">`],
  ['of its own text', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">'],
])('is nothing of a picture %s', async (_, html) => {
  await shown(html);
  const named = [at('32.png'), new URL('/none/32.png', ICON).href, document.images[0]?.src ?? ''];
  expect(loadedPictures(document, named)).toEqual({});
});

it('is asked past fields and images named after what is asked', async () => {
  await shown(`<img name="querySelectorAll"><img name="images"><img src="${at('16.png')}">`);
  expect(Object.values(loadedPictures(document, [at('16.png')]))).toEqual([at('16.png')]);
});
