// @vitest-environment jsdom
// The recipe for a language of pages (docs/contributing.md), gone through with an invented one: its words are added to the
// room of words, and to nothing else.
import { describe, expect, it, vi } from 'vitest';
import { readCredit } from '../../utils/caption/read-credit';
import { readPersons } from '../../utils/caption/read-persons';
import { splitCutline } from '../../utils/caption/split-cutline';
import { READ_ALSO } from '../../utils/extract/blocks/phrases';
import { isSignedText } from '../../utils/extract/names/signed-line';
import { splitByline } from '../../utils/extract/names/split-byline';
import { isoDate } from '../../utils/text/iso-date';

type Words = Record<string, unknown>;

vi.mock('../../utils/words/credit-labels', async (original) => {
  const words = await original<typeof import('../../utils/words/credit-labels')>();
  return { ...words, CREDIT_LABELS: `${words.CREDIT_LABELS}|zvelka` };
});
vi.mock('../../utils/words/picture-agencies', async (original) => {
  const words = await original<typeof import('../../utils/words/picture-agencies')>();
  return { ...words, PICTURE_AGENCIES: [...words.PICTURE_AGENCIES, 'velpress'] };
});
vi.mock('../../utils/words/byline-labels', async (original) => {
  const words = await original<typeof import('../../utils/words/byline-labels')>();
  return { ...words, SIGNING: `${words.SIGNING}|pisva` };
});
vi.mock('../../utils/words/roles', async (original) => {
  const words = await original<typeof import('../../utils/words/roles')>();
  return { ...words, ROLES_ELSEWHERE: `${words.ROLES_ELSEWHERE} drukovnik` };
});
vi.mock('../../utils/words/positions', async (original) => {
  const words = await original<typeof import('../../utils/words/positions')>();
  return { ...words, POSITIONS: [...words.POSITIONS, ['left', 'levka']] };
});
vi.mock('../../utils/words/phrases', async (original) => {
  const words = await original<typeof import('../../utils/words/phrases')>();
  return { ...words, READ_ALSO_LINE: new RegExp(`${words.READ_ALSO_LINE.source}|^čtiva`) };
});
vi.mock('../../utils/words/months', async (original): Promise<Words> => {
  const words = await original<typeof import('../../utils/words/months')>();
  return { ...words, MONTHS_OF_REGIONS: `${words.MONTHS_OF_REGIONS}|3vesnik` };
});

/** The same readers without those words. */
async function withoutWords<Module>(load: () => Promise<Module>): Promise<Module> {
  for (const file of [
    'credit-labels',
    'picture-agencies',
    'byline-labels',
    'roles',
    'positions',
    'phrases',
    'months',
  ])
    vi.doUnmock(`../../utils/words/${file}`);
  vi.resetModules();
  return load();
}

describe('a language that is added to the words is read', () => {
  it('in credits', async () => {
    const line = 'The quay at dusk. Zvelka: Mara Voigt';
    expect(splitCutline(line)).toEqual({ caption: 'The quay at dusk.', creditLine: 'Mara Voigt' });
    const bare = await withoutWords(() => import('../../utils/caption/split-cutline'));
    expect(bare.splitCutline(line)).toEqual({ caption: line });
  });

  it('in agencies', async () => {
    expect(readCredit('Velpress').source).toBe('Velpress');
    const bare = await withoutWords(() => import('../../utils/caption/read-credit'));
    expect(bare.readCredit('Velpress').source).toBeUndefined();
  });

  it('in bylines and roles', async () => {
    expect(isSignedText('Pisva Anna Lind')).toBe(true);
    expect(splitByline('Pisva Anna Lind, Drukovnik')).toEqual(['Anna Lind']);
    const bare = await withoutWords(() => import('../../utils/extract/names/split-byline'));
    expect(bare.splitByline('Pisva Anna Lind, Drukovnik')).toEqual([
      'Pisva Anna Lind',
      'Drukovnik',
    ]);
  });

  it('in where people stand', async () => {
    const caption = 'Mara Voigt (levka) and Jan Ek (right) on the quay.';
    expect(readPersons(caption)[0]).toEqual({ name: 'Mara Voigt', position: 'left' });
    const bare = await withoutWords(() => import('../../utils/caption/read-persons'));
    expect(bare.readPersons(caption).map(({ name }) => name)).not.toContain('Mara Voigt');
  });

  it('in lines that lead elsewhere', async () => {
    expect(READ_ALSO.test('Čtiva: the harbour fills')).toBe(true);
    const bare = await withoutWords(() => import('../../utils/extract/blocks/phrases'));
    expect(bare.READ_ALSO.test('Čtiva: the harbour fills')).toBe(false);
  });

  it('in months that no browser knows', async () => {
    expect(isoDate('3 vesnik 2026', 'cs')).toBe('2026-03-03');
    const bare = await withoutWords(() => import('../../utils/text/iso-date'));
    expect(bare.isoDate('3 vesnik 2026', 'cs')).toBeUndefined();
  });
});
