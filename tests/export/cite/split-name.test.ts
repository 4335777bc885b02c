import { describe, expect, it } from 'vitest';
import { splitName } from '../../../utils/export/cite/split-name';

describe('a name, split with consent', () => {
  it.each([
    ['Ana Lindqvist', { given: 'Ana', family: 'Lindqvist' }],
    ['Ivo van der Meer', { given: 'Ivo', family: 'van der Meer' }],
    ['Mary Jo Pell Jr.', { given: 'Mary Jo', family: 'Pell', suffix: 'Jr.' }],
    ['Layla al-Haddad', { given: 'Layla', family: 'al-Haddad' }],
  ])('%s', (name, parts) => {
    expect(splitName(name)).toEqual(parts);
  });

  it.each([
    'NORDFOTO',
    'NORD FOTO',
    '田中はる',
    'Sukarno',
    'Ana Lind & Ivo Berg',
    'Desk 4',
    'Quay, London',
  ])('stays whole where it is no person’s in two words: %s', (name) => {
    expect(splitName(name)).toEqual({ literal: name });
  });
});
