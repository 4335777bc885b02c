import { describe, expect, it } from 'vitest';
import { isOwnPage } from '../../utils/messages/own-page';

const self = { id: 'abc', origin: 'chrome-extension://abc/' };

describe('who may ask the background', () => {
  it('hears the popup', () => {
    expect(isOwnPage({ id: 'abc', url: 'chrome-extension://abc/popup.html' }, self)).toBe(true);
  });

  it.each([
    [
      'a content script, which carries the site’s address',
      { id: 'abc', url: 'https://news.example/' },
    ],
    ['another extension', { id: 'xyz', url: 'chrome-extension://xyz/popup.html' }],
    [
      'another extension that lies about its address',
      { id: 'xyz', url: 'chrome-extension://abc/' },
    ],
    ['a site whose name begins like ours', { id: 'abc', url: 'chrome-extension://abcd/x.html' }],
    ['a sender without an address', { id: 'abc' }],
  ])('does not hear %s', (_who, sender) => {
    expect(isOwnPage(sender, self)).toBe(false);
  });
});
