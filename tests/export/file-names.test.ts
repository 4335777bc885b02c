import { describe, expect, it } from 'vitest';
import { FileNames } from '../../utils/export/file-names';

const nameOf = (wanted: string, id = '0123456789abcdef'): string =>
  new FileNames().name(wanted, id, '.md');

const LONG = {
  Japanese: '港の連絡船が岸壁に戻り、'.repeat(30),
  Hindi: 'नौका बंदरगाह पर लौट आई '.repeat(30),
  Thai: 'เรือข้ามฟากกลับมาที่ท่าเรือ'.repeat(30),
  'emoji families': '👩‍👩‍👧‍👦'.repeat(40),
  'letters under towers of accents': `a${'\u0301'.repeat(200)}`.repeat(10),
};

describe('names of exported files', () => {
  it.each(Object.entries(LONG))(
    'take up at most 240 bytes in %s, also the second time',
    (_, wanted) => {
      const names = new FileNames();
      const given = ['one', 'two', 'one'].map((id) =>
        names.name(`2026-01-02 ${wanted}`, id, '.md'),
      );
      expect(given.map((name) => Buffer.byteLength(name)).filter((length) => length > 240)).toEqual(
        [],
      );
      expect(new Set(given).size).toBe(3);
    },
  );

  it('end between two characters, never in one', () => {
    const [family = ''] = ['👩‍👩‍👧‍👦'];
    const name = nameOf(family.repeat(40)).replace(/\.md$/, '');
    expect(name.length % family.length).toBe(0);
    expect(name.startsWith(family)).toBe(true);
  });

  it('are no names that Windows keeps for itself, nor end in what it drops', () => {
    expect(['con', 'NUL.x', 'lpt¹', 'COM1 report'].map((wanted) => nameOf(wanted))).toEqual([
      '_con.md',
      '_NUL.x.md',
      '_lpt¹.md',
      '_COM1 report.md',
    ]);
    expect(nameOf('... ferry. . ')).toBe('ferry.md');
    expect(nameOf('\u202e\u0000/')).toBe('0123456789abcdef.md');
  });

  it('hold no control or direction marks, and keep the joiners that words are spelled with', () => {
    expect(nameOf('a\u202egpj\u0007b\u00adc')).toBe('agpj bc.md');
    expect(nameOf('می‌خواهم')).toBe('می‌خواهم.md');
    expect(nameOf('half \ud83d')).toBe('half \ufffd.md');
  });

  it.each([
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδος'],
    ['ΟΔΟσ', 'οδος'],
    ['café', 'cafe\u0301'],
    ['ﬁne', 'FINE'],
    ['a\u200db', 'ab'],
  ])('part %s from %s, which some system takes for the same', (one, other) => {
    const names = new FileNames();
    expect(names.name(one, 'first', '.md')).not.toMatch(/first|second/);
    expect(names.name(other, 'second', '.md')).toContain(' second');
  });
});
