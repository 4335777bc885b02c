// How much text the patterns of each module can ever see: the border in utils/page/field-lengths.ts cuts what comes in, or
// the module itself looks at no more. Modules that are not named see text of any length.
import { LONGEST, LONGEST_ASKED } from '../../utils/page/field-lengths';

/** UTF-16 units by the beginning of the module's path; the longest beginning counts. */
const SEEN: Readonly<Record<string, number>> = {
  'utils/caption/': LONGEST.caption,
  'utils/extract/photos/': LONGEST.caption,
  'utils/extract/names/': LONGEST.line,
  'utils/extract/names/signed-scripts': 60,
  'utils/extract/names/reporter-in-text': 120,
  'utils/extract/passes/visible-headline': LONGEST.line,
  'utils/extract/passes/visible-date': LONGEST.line,
  'utils/extract/passes/structured-data': LONGEST.line,
  'utils/extract/passes/dateline': 120,
  'utils/extract/passes/agency': 200,
  'utils/extract/passes/corrections': 1200,
  'utils/extract/without-site-name': LONGEST.line,
  'utils/extract/parted-heading': LONGEST.line,
  'utils/extract/date-lines': 200,
  'utils/extract/blocks/embed-address': LONGEST.address,
  'utils/extract/body/shortcode': 2000,
  'utils/extract/body/furniture': 400,
  'utils/extract/body/offers': 3000,
  'utils/extract/body/next-page': LONGEST.address,
  'utils/text/iso-date': 300,
  'utils/words/byline-': LONGEST.line,
  'utils/words/corrections': 1200,
  'utils/words/credit-': LONGEST.caption,
  'utils/words/dates': LONGEST.line,
  'utils/words/name-particles': LONGEST.line,
  'utils/words/news-agencies': LONGEST.line,
  'utils/words/no-': LONGEST.caption,
  'utils/words/phrases': LONGEST_ASKED,
  'utils/words/picture-': LONGEST.caption,
  'utils/words/positions': LONGEST.caption,
  'utils/words/roles': LONGEST.line,
  'utils/words/scenes': LONGEST.caption,
  'utils/words/template-pictures': LONGEST.caption,
  'utils/words/titles': LONGEST.caption,
  'utils/page/image-': LONGEST.address,
  'utils/page/kept-address': LONGEST.address,
  'utils/page/article-node': LONGEST.address,
};

/** The most text that patterns of a module see; infinite where nothing is known. */
export function seenIn(file: string): number {
  const known = Object.keys(SEEN).filter((start) => file.startsWith(start));
  const longest = known.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? Number.POSITIVE_INFINITY : (SEEN[longest] ?? 0);
}
