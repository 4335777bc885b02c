import { expect, it } from 'vitest';
import { builtFile } from './built-file';

it.each(['chrome', 'firefox'] as const)(
  'the clip script of %s has its functions set so that browsers compile them while they parse it',
  (browser) => {
    expect(builtFile(browser, 'clip.js').slice(0, 200)).toMatch(/\{var [\w$]+=\(function\(/);
  },
);

it.each(['chrome', 'firefox'] as const)(
  'the clip script of %s reads on a stack of its own, so that no caught error has the whole of it parsed again',
  (browser) => {
    expect(builtFile(browser, 'clip.js')).toContain('Promise.resolve().then((function(){return');
  },
);
