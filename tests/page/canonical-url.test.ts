// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { canonicalUrl } from '../../utils/page/canonical-url';

const identity = (canonical: string, tab: string): string =>
  canonicalUrl(
    new DOMParser().parseFromString(`<link rel="canonical" href="${canonical}">`, 'text/html'),
    tab,
  ).url;

it.each([
  [
    'takes the canonical address of the same story',
    'https://paper.example/2026/fog-in-velden',
    'https://www.paper.example/2026/fog-in-velden?utm_source=x',
    'https://paper.example/2026/fog-in-velden',
  ],
  [
    'takes it for the mobile and AMP page',
    'https://paper.example/fog-in-velden-1234',
    'https://m.paper.example/fog-in-velden-1234/amp',
    'https://paper.example/fog-in-velden-1234',
  ],
  [
    'does not take the home page',
    'https://paper.example/',
    'https://paper.example/fog-in-velden',
    'https://paper.example/fog-in-velden',
  ],
  [
    'does not take a section',
    'https://paper.example/harbour',
    'https://paper.example/harbour/fog-in-velden',
    'https://paper.example/harbour/fog-in-velden',
  ],
  [
    'does not take another story',
    'https://paper.example/a-whale-is-seen-off-the-coast',
    'https://paper.example/fog-in-velden',
    'https://paper.example/fog-in-velden',
  ],
  [
    'does not take another site',
    'https://agency.example/fog-in-velden',
    'https://paper.example/fog-in-velden',
    'https://paper.example/fog-in-velden',
  ],
  [
    'drops what only tracks, and the fragment',
    '',
    'https://paper.example/story?id=7&fbclid=1&utm_medium=m#comments',
    'https://paper.example/story?id=7',
  ],
])('%s', (_, canonical, tab, expected) => {
  expect(identity(canonical, tab)).toBe(expected);
});
