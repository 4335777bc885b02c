import { describe, expect, it } from 'vitest';
import { injectionTrouble } from '../../utils/shell/injection-trouble';

describe('a refused injection', () => {
  it.each([
    ['chrome://settings/', 'Cannot access a chrome:// URL', 'browser-page'],
    ['about:config', 'Missing host permission for the tab', 'browser-page'],
    [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
    ['https://news.example/a', 'Frame with ID 0 is showing error page', 'browser-page'],
    [
      'https://chromewebstore.google.com/detail/x',
      'The extensions gallery cannot be scripted.',
      'store-page',
    ],
    [
      'https://addons.mozilla.org/en-US/firefox/',
      'Missing host permission for the tab',
      'store-page',
    ],
    ['https://news.example/report.pdf?page=2', 'Missing host permission for the tab', 'pdf'],
    ['https://news.example/a', 'Missing host permission for the tab', 'no-access'],
    [
      undefined,
      'Cannot access contents of the page. Extension manifest must request permission',
      'no-access',
    ],
    [undefined, 'No tab with id: 7.', 'tab-gone'],
    ['about:reader?url=https%3A%2F%2Fnews.example%2Fa', 'Missing host permission', 'reader-view'],
    ['data:text/html,<p>A story', 'Missing host permission for the tab', 'no-address'],
    [undefined, 'Cannot access contents of url "data:text/html,a". Extension …', 'no-address'],
    ['file:///home/a/story.html', 'Missing host permission for the tab', 'local-file'],
    [undefined, 'Cannot access contents of url "file:///a.html". Extension …', 'local-file'],
    ['https://news.example/a', 'something new', 'unreadable'],
  ])('of %s with “%s” is %s', (url, message, kind) => {
    expect(injectionTrouble(url, message).kind).toBe(kind);
  });

  it('keeps the browser’s words where it does not understand them', () => {
    expect(injectionTrouble('https://news.example/a', 'something new').detail).toBe(
      'something new',
    );
  });
});
