import { describe, expect, it } from 'vitest';
import { allScriptsOf, builtFile, gzipped, scriptsOf } from './built-file';
import limits from './size-limits.json';

/**
 * What the popup does not fetch, or seldom: Dexie, for a library that is not there yet or is older; what reads a corrected
 * byline, credit or caption; answers of the archive that only the library asks for, or the popup of a page that is saved
 * already (a whole story, checked); the news that stories were lost; the question about a page of another host; what is said
 * over a page without a story; the whole text before saving; and what shows kept pictures beside the rows.
 */
const SELDOM =
  /^(?:library-database|read-credit|read-persons|split-byline|photo-sheet|why-found|similar-stories|damage|read-stories|recovery-banner|WhichStory|Barred|OtherWays|WholeText|kept-row-pictures)-/;
const WHOLE_POPUP = 60_500;
/** Files that the popup loads before its first rows: each is a journey to the disk. */
const FIRST_FILES = 5;

describe('what a reader waits for', () => {
  it.each(Object.entries(limits))('%s weighs at most %d bytes of gzipped script', (file, limit) => {
    const scripts = file.endsWith('.html') ? scriptsOf(file) : [file];
    const weight = gzipped(scripts);
    console.log(`${file}: ${weight} of ${limit} bytes in ${scripts.length} scripts`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(limit);
  });

  it(`the popup loads at most ${FIRST_FILES} files before its first rows`, () => {
    expect(scriptsOf('popup.html').length).toBeLessThanOrEqual(FIRST_FILES);
  });

  it.each(['library.html', 'options.html'])('%s has nothing of the popup’s own', (page) => {
    // The popup's style gives the whole page its size.
    expect(builtFile('chrome', 'popup.html')).toContain('/first-rows-');
    expect(builtFile('chrome', page)).not.toContain('/first-rows-');
  });

  it(`the popup with all that it goes on to fetch weighs at most ${WHOLE_POPUP} bytes`, () => {
    const whole = allScriptsOf('popup.html', SELDOM);
    const seldom = allScriptsOf('popup.html', /^$/).length - whole.length;
    console.log(`the whole popup: ${gzipped(whole)} bytes in ${whole.length} scripts`);
    expect(whole.length).toBeGreaterThan(scriptsOf('popup.html').length);
    expect(seldom).toBeGreaterThanOrEqual(8);
    expect(gzipped(whole)).toBeLessThanOrEqual(WHOLE_POPUP);
  });
});
