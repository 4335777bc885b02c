// Pictures of the web where the browser keeps no cookies back: brought as nobody, or not at all.
import { describe, expect, it } from 'vitest';
import {
  createWebPictures,
  shownAddresses,
  unaskedAddresses,
} from '../../utils/stores/web-pictures';
import type { Photo } from '../../utils/story/photo';
import { pngBytes } from './picture-bytes';

const ADDRESS = 'https://pictures.example/ferry.png';

function webOf(bare: boolean, allowed: boolean) {
  const said: string[] = [];
  const asked: RequestInit[] = [];
  const web = createWebPictures({
    bare,
    permission: {
      has: async () => allowed,
      ask: async (hosts) => {
        said.push(...hosts);
        return allowed;
      },
    },
    fetching: () => import('../../utils/pictures/fetch-picture'),
    fetch: async (_address, how = {}) => {
      asked.push(how);
      return new Response(pngBytes(3, 2));
    },
  });
  return { web, said, asked };
}

const photo = (contentUrl: string, ...alternateUrls: string[]): Photo => ({
  id: 'p1',
  creator: [],
  contentUrl,
  alternateUrls,
  representativeOfPage: true,
  personsShown: [],
  provenance: {},
});

describe('a picture of the web', () => {
  it('is brought without cookies and referrer from a host that may be asked', async () => {
    const { web, asked } = webOf(false, true);
    const brought = await web.bring(ADDRESS);
    expect(brought instanceof Blob && brought.type).toBe('image/png');
    expect(asked).toMatchObject([{ credentials: 'omit', referrerPolicy: 'no-referrer' }]);
  });

  it('is not asked for where the browser would name the installation', async () => {
    const { web, asked } = webOf(false, false);
    expect(await web.bring(ADDRESS)).toBe('no-leave');
    expect(asked).toEqual([]);
  });

  it('is never brought from the reader’s own network', async () => {
    const { web, asked } = webOf(false, true);
    expect(await web.bring('https://192.168.1.1/ferry.png')).toBe('failed');
    expect(asked).toEqual([]);
  });

  it('is shown from its public addresses, the best first', () => {
    const own = 'http://printer.local/ferry.png';
    expect(shownAddresses(photo(own, ADDRESS))).toEqual([ADDRESS]);
    expect(shownAddresses(photo(own, 'http://localhost/ferry.png'))).toEqual([]);
  });

  it('is shown unasked only as the page has loaded it, and only where cookies are kept back', () => {
    expect(unaskedAddresses(webOf(true, true).web, ADDRESS)).toEqual([ADDRESS]);
    expect(unaskedAddresses(webOf(true, true).web, undefined)).toEqual([]);
    expect(unaskedAddresses(webOf(true, true).web, 'http://10.0.0.7/ferry.png')).toEqual([]);
    expect(unaskedAddresses(webOf(false, true).web, ADDRESS)).toEqual([]);
  });
});

describe('leave to ask', () => {
  it('is sought for the public hosts of a story, or for all', async () => {
    const { web, said } = webOf(false, true);
    expect(await web.allow([ADDRESS, 'http://192.168.1.1/a.png'])).toBe(true);
    expect(await web.allow()).toBe(true);
    expect(said).toEqual(['*://pictures.example/*', '*://*/*']);
  });

  it('is not sought where the browser asks as nobody by itself', async () => {
    const { web, said } = webOf(true, false);
    expect(await web.allow([ADDRESS])).toBe(true);
    expect(said).toEqual([]);
  });
});
