import { expect, it } from 'vitest';
import { readCredit } from '../../utils/caption/read-credit';

it.each([
  ['AFP/ NORTHLIGHT photo', [], 'AFP/NORTHLIGHT'],
  ['AP Photo/Jeffrey T. Barnard', ['Jeffrey T. Barnard'], 'AP'],
  ['Reed Sanders / Associated Press', ['Reed Sanders'], 'Associated Press'],
  ['Piero Gasparin/Agenzia Marea', ['Piero Gasparin'], 'Agenzia Marea'],
  ['Bram Hoekema / Waterlandpers', ['Bram Hoekema'], 'Waterlandpers'],
  ['Tobias Wren / Kestrel Bay Courier', ['Tobias Wren'], 'Kestrel Bay Courier'],
  ['Leonhard Feger / Reuters file', ['Leonhard Feger'], 'Reuters'],
  ['NASA via AP, File', [], 'NASA/AP'],
  ['Stadtarchiv Mittelau', [], 'Stadtarchiv Mittelau'],
])('reads who made and who supplied "%s"', (line, creators, source) => {
  expect(readCredit(line)).toEqual({ creator: creators.map((name) => ({ name })), source });
});

it.each(['Courtesy of Kestrel Bay Museum', 'Tisdale family collection', 'Harbour Police'])(
  'leaves "%s" unread, because it names neither for certain',
  (line) => {
    expect(readCredit(line)).toEqual({ creator: [] });
  },
);

it('reads two photographers joined by a word', () => {
  expect(readCredit('Alexander Winger og Vilde Holt (Nordavisen)').creator).toEqual([
    { name: 'Alexander Winger' },
    { name: 'Vilde Holt' },
  ]);
});

it('names photographer and supplier once, however often and in whatever case they are printed', () => {
  expect(readCredit('dpa/Piet Halder | DPA/PIET HALDER')).toEqual({
    creator: [{ name: 'Piet Halder' }],
    source: 'dpa',
  });
  expect(readCredit('Piet P. Halder/dpa/Piet P Halder')).toEqual({
    creator: [{ name: 'Piet P. Halder' }],
    source: 'dpa',
  });
});
