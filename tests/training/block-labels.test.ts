import { expect, it } from 'vitest';
import { blockLabels } from '../../training/block-labels';
import { foldOf, outsideFolds } from '../../training/folds';

const LEAD =
  'The ferry left the harbour of Norrholm at six in the morning, an hour late, with nobody on board.';
const END =
  'Nobody at the harbour could say on Tuesday when it would come back, or whether it would.';
const labelled = (texts: string[], gold: string): number[] =>
  blockLabels(texts, gold, true).map(({ story }) => story);

it('the cells of a table are the story where the gold has their row in one line', () => {
  const cells = ['Day', 'Boats', 'Monday', '14', 'Tuesday', 'none'];
  const gold = `${LEAD}\nDay Boats Monday 14 Tuesday none\n${END}`;
  expect(labelled([LEAD, ...cells, END], gold)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
});

it('a short line between two paragraphs is not the story for standing there', () => {
  expect(labelled([LEAD, 'Read on', END], `${LEAD}\n${END}`)).toEqual([1, 0, 1]);
});

it('a line of the menu is not the story for saying what a heading in it says', () => {
  const menu = ['Harbour', ...Array.from({ length: 20 }, (_, at) => `Entry ${at}`)];
  const labels = labelled([...menu, LEAD, 'Weather', END], `${LEAD}\nHarbour\nWeather\n${END}`);
  expect(labels[0]).toBe(0);
  expect(labels.slice(-3)).toEqual([1, 1, 1]);
});

it('a group of sites stands in one fold, and what is outside it never holds the group', () => {
  const pages = ['a.example', 'b.example', 'c.example', 'a.example'].map((group) => ({ group }));
  const outside = outsideFolds(pages, 3);
  for (const [fold, taught] of outside.entries())
    expect(taught.some(({ group }) => foldOf(group, 3) === fold)).toBe(false);
  expect(outside.flat()).toHaveLength(pages.length * 2);
});
