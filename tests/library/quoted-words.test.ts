import { expect, it } from 'vitest';
import { captionWords, quoteWords } from '../../utils/stores/quoted-words';

const SOURCE = {
  headline: 'Eel weir reopens',
  publisher: 'Lantern Weekly',
  datePublished: '2026-05-03T10:00:00Z',
  url: 'https://lantern.example/eel',
};

it('a caption is copied with its credit as printed and the story that printed it', () => {
  const photo = { caption: 'The weir at dawn.', creditLine: 'Osk Brandur/Nordfoto' };
  expect(captionWords(photo, SOURCE)).toBe(
    'The weir at dawn. (Osk Brandur/Nordfoto)\n' +
      'Lantern Weekly, 2026-05-03: Eel weir reopens <https://lantern.example/eel>',
  );
});

it('a credit alone, a story without outlet and day: nothing is made up', () => {
  const { headline, url } = SOURCE;
  expect(captionWords({ creditLine: 'Nordfoto' }, { headline, url })).toBe(
    '(Nordfoto)\nEel weir reopens <https://lantern.example/eel>',
  );
});

it('a quote is copied with its source', () => {
  expect(quoteWords(' eels again ', SOURCE)).toMatch(/^“eels again”\nLantern Weekly, 2026-05-03/);
});
