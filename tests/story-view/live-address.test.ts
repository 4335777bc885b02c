import { describe, expect, it } from 'vitest';
import { liveAddress, siteOf } from '../../components/story/live-address';

describe('a link of a saved story', () => {
  it.each(['https://harbour.example/', 'http://harbour.example/', 'mailto:desk@harbour.example'])(
    'is live: %s',
    (href) => expect(liveAddress(href)).toBe(href),
  );

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,hello',
    'blob:https://harbour.example/1',
    'file:///etc/passwd',
    'chrome-extension://abc/library.html',
    '//harbour.example',
    'not an address',
    '',
  ])('is dead: %j', (href) => expect(liveAddress(href)).toBeUndefined());

  it('names its site without www', () => {
    expect(siteOf('https://www.harbour.example/a')).toBe('harbour.example');
  });
});
