import { describe, expect, it } from 'vitest';
import { agencyIn, markWords } from '../../components/photo/caption-words';

describe('the words under a photo', () => {
  it('mark every name and lose no character', () => {
    const caption = 'Elin Hagström (left) greets Ove Strand; Ove Strand smiles.';
    const runs = markWords(caption, ['Ove Strand', 'Elin Hagström']);
    expect(runs.map(({ text }) => text).join('')).toBe(caption);
    expect(runs.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'Elin Hagström',
      'Ove Strand',
      'Ove Strand',
    ]);
  });

  it('take a name with brackets or stars for what it is', () => {
    expect(markWords('By *A (B)* today', ['*A (B)*'])).toEqual([
      { text: 'By ', marked: false },
      { text: '*A (B)*', marked: true },
      { text: ' today', marked: false },
    ]);
  });

  it('find the agency as it is printed, spaces round its slash or not', () => {
    expect(agencyIn('Jonas Bergh (AFP/ SPUTNIK photo)', 'AFP/SPUTNIK')).toEqual(['AFP/ SPUTNIK']);
  });

  it('find no agency where the credit names none', () => {
    expect(agencyIn('Jonas Bergh', 'Nordbild')).toEqual([]);
    expect(agencyIn('Jonas Bergh', undefined)).toEqual([]);
  });
});
