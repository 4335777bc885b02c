// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { groundOf } from '../../training/disguise-ground';
import { DISGUISES, disguise } from '../../training/disguises';
import { taughtFor } from '../../training/taught-disguises';

const CAPTION =
  'The ferry at its berth on Monday evening, with the last passengers of the year waiting on the quay in the rain';
const KNOWN = [
  {
    urls: ['https://img.example/pier-at-dusk.jpg'],
    caption: CAPTION,
    credit: ['Mara Voigt/Northlight'],
  },
];
const PAGE = `<html lang="en"><body><article class="story"><p>Prose that runs on.</p><figure class="wide"><img class="hero" src="https://img.example/pier-at-dusk.jpg" alt="A boat"><figcaption class="caption"><span>${CAPTION}</span> <span class="credit">Photo: Mara Voigt/Northlight</span></figcaption></figure></article></body></html>`;

const dressed = (names: string): Document => {
  const document = new DOMParser().parseFromString(PAGE, 'text/html');
  disguise(document, names, groundOf(document, KNOWN));
  return document;
};

it('finds where a known caption, its credit and its picture stand', () => {
  const [one] = groundOf(new DOMParser().parseFromString(PAGE, 'text/html'), KNOWN);
  expect(one?.caption.textContent).toBe(CAPTION);
  expect(one?.credit?.textContent).toBe('Photo: Mara Voigt/Northlight');
  expect(one?.picture?.localName).toBe('img');
});

it.each(Object.keys(DISGUISES))(
  '"%s" changes the page and leaves the caption’s words on it',
  (name) => {
    const plain = new DOMParser().parseFromString(PAGE, 'text/html');
    const page = dressed(name);
    const words = page.body.textContent.replace(/\s+/g, ' ');
    expect(words).toContain(name === 'shortened' ? CAPTION.slice(0, 60) : CAPTION);
    if (name !== 'no-size') expect(page.body.outerHTML).not.toBe(plain.body.outerHTML);
  },
);

it('class names tell nothing any more', () => {
  expect(dressed('hashed-names').querySelector('.caption, .credit, .story')).toBeNull();
  expect(dressed('hashed-cues').querySelector('.caption, .credit')).toBeNull();
  expect(dressed('hashed-cues').querySelector('.story')).not.toBeNull();
});

it('the caption stands before its picture, or behind its figure', () => {
  expect(dressed('caption-first').querySelector('figure')?.firstElementChild?.localName).toBe(
    'figcaption',
  );
  const out = dressed('caption-out');
  expect(out.querySelector('figure')?.textContent).not.toContain(CAPTION);
});

it('the credit is part of the caption’s own text, under another label', () => {
  const page = dressed('credit-joined');
  expect(page.querySelector('.credit')).toBeNull();
  expect(page.querySelector('figcaption')?.textContent).toContain('Mara Voigt');
});

it('same page, same disguise: the same bytes', () => {
  const names = Object.keys(DISGUISES).join('+');
  expect(dressed(names).body.outerHTML).toBe(dressed(names).body.outerHTML);
});

it('the whole of a shortened caption stays in the title of its picture', () => {
  const page = dressed('shortened');
  expect(page.querySelector('figcaption')?.textContent).not.toContain(CAPTION);
  expect(page.querySelector('img')?.title).toBe(CAPTION);
});

it('a caption becomes a line of its own behind a paragraph with the picture', () => {
  const page = dressed('plain-lines');
  const paragraph = page.querySelector('img')?.parentElement;
  expect(paragraph?.localName).toBe('p');
  expect(paragraph?.nextElementSibling?.textContent).toContain(CAPTION);
});

it('every page is taught in some disguises, the same each time', () => {
  expect(taughtFor('a page', 3)).toEqual(taughtFor('a page', 3));
  expect(new Set(taughtFor('a page', 3)).size).toBe(3);
});
