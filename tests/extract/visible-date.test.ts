// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { gatherMaterial } from '../../utils/extract/gather-material';
import { visibleDate } from '../../utils/extract/passes/visible-date';
import { TEXT } from './read-page';

const now = new Date('2026-11-01T08:00:00Z');

/** The surest day of publication on a page that prints `line` under its headline. */
function dayAt(url: string, line: string, lang = 'en', head = ''): string | undefined {
  const html = `<html lang="${lang}"><head>${head}</head><body><main><h1>Talks end</h1>${line}${TEXT}</main></body></html>`;
  const { material } = gatherMaterial(new DOMParser().parseFromString(html, 'text/html'), now);
  const page = { ...material.page, url };
  const { datePublished = [] } = visibleDate.read({ ...material, page }, {}).fields;
  return datePublished.toSorted((a, b) => b.confidence - a.confidence)[0]?.value;
}

const NUMBERS = '<p class="date">03/09/2026</p>';

it('takes the day of the address where the page prints numbers in no certain order', () => {
  expect(dayAt('https://coast.example/2026/september/03/talks/', NUMBERS)).toBe('2026-09-03');
  expect(dayAt('https://coast.example/2026/03/09/talks/', NUMBERS)).toBe('2026-03-09');
});

it('puts the day first where the country of the address does', () => {
  expect(dayAt('https://coast.example/talks', NUMBERS)).toBe('2026-03-09');
  expect(dayAt('https://www.coast.co.uk/talks', NUMBERS)).toBe('2026-09-03');
});

it('asks the country of the address before a locale that software sets unasked', () => {
  const locale = '<meta property="og:locale" content="en_US">';
  expect(dayAt('https://www.coast.co.uk/talks', NUMBERS, 'EN', locale)).toBe('2026-09-03');
});

it('takes a page at its word that calls its own language American', () => {
  const address = 'https://coast.example/2026/09/03/talks/';
  expect(dayAt(address, NUMBERS, 'en-US')).toBe('2026-03-09');
});
