import { describe, expect, it } from 'vitest';
import { gzipped, scriptsOf } from './built-file';
import limits from './size-limits.json';

describe('what a reader waits for', () => {
  it.each(Object.entries(limits))('%s weighs at most %d bytes of gzipped script', (file, limit) => {
    const scripts = file.endsWith('.html') ? scriptsOf(file) : [file];
    const weight = gzipped(scripts);
    console.log(`${file}: ${weight} of ${limit} bytes in ${scripts.length} scripts`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(limit);
  });
});
