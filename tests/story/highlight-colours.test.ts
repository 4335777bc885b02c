// The colour of marked words, beside what is said of them.
import { expect, it } from 'vitest';
import { changedHighlights } from '../../utils/story/highlight';
import { aHighlight } from './a-highlight';

it('words that are marked get another colour, and keep their note', () => {
  const held = [aHighlight('eel weir', { note: 'Ask twice.' })];
  const id = held[0]?.id ?? '';
  const [next] = changedHighlights(held, {
    put: [],
    remove: [],
    colours: [{ id, colour: 'blue' }],
  });
  expect(next).toMatchObject({ id, colour: 'blue', note: 'Ask twice.' });
  expect(held[0]).not.toHaveProperty('colour');
});
