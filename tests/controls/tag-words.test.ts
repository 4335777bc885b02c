import { describe, expect, it } from 'vitest';
import { completeTag, tagsInText, withTags } from '../../components/controls/tag-words';

describe('words typed into a tag field', () => {
  it('are parted by commas, the Arabic and the Chinese one too', () => {
    expect(tagsInText(' port strike,  sea,الميناء، السفن、海 ,')).toEqual([
      'port strike',
      'sea',
      'الميناء',
      'السفن',
      '海',
    ]);
  });

  it('take the spelling already in use and never double a tag in another case', () => {
    expect(withTags(['Sea'], ['sea', 'PORT'], ['Port'])).toEqual(['Sea', 'Port']);
    expect(withTags(['Łódź'], ['Lodz', 'strasse'], ['Straße'])).toEqual(['Łódź', 'Straße']);
  });
});

describe('completion', () => {
  const inUse = ['politics', 'port strike', 'Élections', 'sea ports', 'airport'];
  it('offers tags that begin so, then those with a word that does, and none that the story has', () => {
    expect(completeTag('po', ['politics'], inUse)).toEqual(['port strike', 'sea ports']);
  });

  it('looks past accents and case', () => {
    expect(completeTag('ELEC', [], inUse)).toEqual(['Élections']);
  });
});
