import { expect, it } from 'vitest';
import { dateline } from '../../utils/extract/passes/dateline';
import type { Dateline } from '../../utils/story/story';

/** The dateline read off a first paragraph. The pass looks at nothing but the body. */
function read(first: string): Dateline | undefined {
  const nothing = new Proxy(Object.create(null), {
    get: () => {
      throw new Error('looked beyond the body');
    },
  });
  const body = [{ type: 'paragraph' as const, text: [{ text: first }] }];
  return dateline.read(nothing, { body }).fields.dateline?.[0]?.value;
}

it.each<[string, Omit<Dateline, 'text'>]>([
  ['Velden/Holm (dpa/nor) -', { place: 'Velden/Holm', agency: 'dpa' }],
  ['New Velden / Holm (APA/dpa) –', { place: 'New Velden / Holm', agency: 'dpa' }],
  ['VELDEN, 3 nov. 2026 (AFP) -', { place: 'VELDEN', date: '3 nov. 2026', agency: 'AFP' }],
  ['Velden, 3 nov (EFE).-', { place: 'Velden', date: '3 nov', agency: 'EFE' }],
  ['Velden (epd).', { place: 'Velden', agency: 'epd' }],
  ['Velden (ots) -', { place: 'Velden' }],
  ['VELDEN, November 3. /TASS/.', { place: 'VELDEN', date: 'November 3', agency: 'TASS' }],
  ['(ANSA) - VELDEN, 03 NOV -', { place: 'VELDEN', date: '03 NOV', agency: 'ANSA' }],
  ['(AP) —', { agency: 'AP' }],
  ['VELDEN –', { place: 'VELDEN' }],
])('reads "%s" before the first sentence', (printed, parts) => {
  expect(read(`${printed} The harbour stood empty on Monday.`)).toEqual({
    text: printed,
    ...parts,
  });
});

it.each<[string, Omit<Dateline, 'text'>]>([
  ['新华社海门4月24日电', { place: '海门', date: '4月24日', agency: 'Xinhua' }],
  ['【海門共同】', { place: '海門', agency: 'Kyodo' }],
  ['(해문=연합뉴스)', { place: '해문', agency: 'Yonhap' }],
])('reads "%s", which needs no space behind it', (printed, parts) => {
  expect(read(`${printed}港口空无一人。`)).toEqual({ text: printed, ...parts });
});

it.each([
  'Tom Lind (NLP) – the minister of harbours – left on Monday.',
  'Tom Lind (NLP). The minister of harbours left on Monday.',
  'After the storm: the harbour stood empty.',
  'Velden. The harbour stood empty on Monday.',
  'The mayor said – again – that the harbour stood empty.',
])('takes no dateline from "%s"', (first) => {
  expect(read(first)).toBeUndefined();
});
