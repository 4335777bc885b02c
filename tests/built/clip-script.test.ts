import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { builtFile } from './built-file';

it.each(['chrome', 'firefox'] as const)(
  'the clip script of %s has its functions set so that browsers compile them while they parse it',
  (browser) => {
    expect(builtFile(browser, 'clip.js').slice(0, 200)).toMatch(/\{var [\w$]+=\(function\(/);
  },
);

it.each(['chrome', 'firefox'] as const)(
  'the clip script of %s reads on a stack of its own, and answers where the page breaks while it is read',
  async (browser) => {
    const { window } = new JSDOM('<h1>Ferry runs again</h1>', { runScripts: 'outside-only' });
    let asked = 0;
    window.Node.prototype.cloneNode = () => {
      asked += 1;
      throw new Error('not here');
    };
    const reading: unknown = window.eval(builtFile(browser, 'clip.js'));
    // A caught error has every function on the stack parsed again: below the script itself that would be all of it.
    expect(asked).toBe(0);
    expect(await reading).toMatchObject({ ok: false, trouble: { kind: 'unreadable' } });
    expect(asked).toBeGreaterThan(0);
  },
);
