// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { agencyIn, isAgencyMark } from '../../utils/extract/names/agencies';
import { type Parts, readPage, TEXT } from './read-page';

describe('the agency that a story rests on', () => {
  it.each<[string, Parts, { agency: string; evidence: string }]>([
    [
      'the dateline',
      {
        text: `<p>VELDEN (Reuters) - The pier stood empty on Monday while both sides talked for hours about its stones.</p>${TEXT}`,
      },
      { agency: 'Reuters', evidence: 'VELDEN (Reuters) -' },
    ],
    [
      'the byline',
      { over: '<h1>Talks on the pier end</h1><p class="byline">By Associated Press</p>' },
      { agency: 'AP', evidence: 'By Associated Press' },
    ],
    [
      'the bracket that ends the text',
      {
        text: `${TEXT}<p>The harbour master said that she would wait for the spring before she opened the gates. (dpa)</p>`,
      },
      {
        agency: 'dpa',
        evidence: 'dpa',
      },
    ],
    [
      'the line under the text',
      { text: `${TEXT}<p>Quelle: ntv.example, dpa/AFP</p>` },
      { agency: 'AFP', evidence: 'Quelle: ntv.example, dpa/AFP' },
    ],
    [
      'thanks to it',
      { text: `${TEXT}<p><em>With reporting by the Canadian Press</em></p>` },
      { agency: 'Canadian Press', evidence: 'With reporting by the Canadian Press' },
    ],
  ])('is told by %s, whose words are kept', (_, parts, attribution) => {
    expect(readPage(parts).agencyAttribution).toEqual(attribution);
  });

  it('is unknown where an agency is only spoken of', () => {
    const text = `${TEXT}<p>The minister told Reuters in the spring that the pier would be rebuilt before the year was over, and then he left.</p>${TEXT}`;
    expect(readPage({ text }).agencyAttribution).toBeUndefined();
  });
});

it.each([
  ['By JOHN LIND, AP Sports Writer', 'AP'],
  ['(dpa/lby)', 'dpa'],
  ['AA', 'Anadolu'],
  ['PA Lind', undefined],
  ['By AA Reuel', undefined],
  ['TT Holm', undefined],
  ['the appeal', undefined],
])('reads "%s" as %s', (text, agency) => {
  expect(agencyIn(text)).toBe(agency);
});

it('knows the bare mark of an agency', () => {
  expect(['dpa', 'Reuters', 'dpa and more', 'Lind'].map(isAgencyMark)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
