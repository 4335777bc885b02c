import { expect, it } from 'vitest';
import { cutSpans } from '../../utils/story/cut-spans';

const spans = [
  { text: 'The ' },
  { text: 'old ferry', strong: true as const },
  { text: ' sailed.' },
];
const shown = (stretches: { start: number; end: number; id: string }[]) =>
  cutSpans(spans, stretches).map((piece) => [
    piece.in?.id ?? '',
    ...piece.spans.map(({ text, strong }) => (strong ? `*${text}*` : text)),
  ]);

it('leaves text without marks as it is', () => {
  expect(shown([])).toEqual([['', 'The ', '*old ferry*', ' sailed.']]);
});

it('cuts inside a span and over its ends, and keeps what the span says', () => {
  expect(shown([{ id: 'a', start: 8, end: 20 }])).toEqual([
    ['', 'The ', '*old *'],
    ['a', '*ferry*', ' sailed'],
    ['', '.'],
  ]);
});

it('gives what two share to the first', () => {
  const overlapping = [
    { id: 'a', start: 0, end: 8 },
    { id: 'b', start: 4, end: 13 },
  ];
  expect(shown(overlapping)).toEqual([
    ['a', 'The ', '*old *'],
    ['b', '*ferry*'],
    ['', ' sailed.'],
  ]);
});
