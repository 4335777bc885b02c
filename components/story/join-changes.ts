// Changes as they are shown: neighbours that only a space keeps apart are one old and one new wording, no patchwork.
import type { Comparison } from '../../utils/stores/story-kin';

type Words = Comparison['differences']['headline'];

const isSpace = (text: string): boolean => text.trim() === '';

/** Joins what belongs together. What is the same stays; without the removed ones the words are still the newer text. */
export function joinChanges(words: Words): Words {
  const joined: Words[number][] = [];
  let [removed, added, space] = ['', '', ''];
  const settle = () => {
    if (!isSpace(removed)) joined.push({ text: removed, is: 'removed' });
    if (!isSpace(added)) joined.push({ text: added, is: 'added' });
    // What is nothing but space is no change to be seen; it still parts the words around it.
    const rest = space || (isSpace(added) && added);
    if (rest) joined.push({ text: rest, is: 'same' });
    [removed, added, space] = ['', '', ''];
  };
  for (const each of words) {
    const { text, is } = each;
    if (is === 'same' && (removed || added) && isSpace(text)) space += text;
    else if (is === 'same') {
      settle();
      joined.push(each);
    } else {
      removed += space + (is === 'removed' ? text : '');
      added += space + (is === 'added' ? text : '');
      space = '';
    }
  }
  settle();
  return joined;
}
