import { describe, expect, it } from 'vitest';
import { joinChanges } from '../../components/story/join-changes';
import { wordDifferences } from '../../utils/compare/word-differences';

const shown = (before: string, after: string): string =>
  joinChanges(wordDifferences(before, after))
    .map(({ text, is }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[is])
    .join('');

const newer = (before: string, after: string): string =>
  joinChanges(wordDifferences(before, after))
    .flatMap(({ text, is }) => (is === 'removed' ? [] : [text]))
    .join('');

describe('the changes of a text', () => {
  it('are one old and one new wording where only a space stood between them', () => {
    expect(shown('Ferry strike goes on', 'Ferry strike is over')).toBe(
      'Ferry strike [-goes on][+is over]',
    );
  });

  it('stay apart where a word or a mark that is the same stands between them', () => {
    expect(shown('Ana Lind/NORDFOTO', 'Ivo Brandt/SUDFOTO')).toBe(
      '[-Ana Lind][+Ivo Brandt]/[-NORDFOTO][+SUDFOTO]',
    );
    expect(shown('one ship sails', 'two ship sail')).toBe('[-one][+two] ship [-sails][+sail]');
  });

  it.each([
    ['a b c d', 'a x c y'],
    ['a', 'a b'],
    ['a b', 'a'],
    ['a b c', 'a c'],
    ['a  b', 'a b'],
    ['', 'a b'],
    ['Crews stay ashore.', 'All crews, at last, are aboard.'],
  ])('leave the newer text as it is: %s, %s', (before, after) => {
    expect(newer(before, after).replace(/\s+/g, ' ').trim()).toBe(after.replace(/\s+/g, ' '));
  });
});
