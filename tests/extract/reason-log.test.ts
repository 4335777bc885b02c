// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { gatherMaterial } from '../../utils/extract/gather-material';
import { runPasses } from '../../utils/extract/settle';
import { jsonLd, readPage } from './read-page';

it('says over what the headline was chosen', () => {
  const { reasons } = readPage({ head: jsonLd({ headline: 'Pier: no deal in sight' }) });
  expect(reasons).toContainEqual({
    pass: 'visible-headline',
    did: 'took',
    what: 'headline: Talks on the pier end without a deal',
    why: 'h1 says so; json-ld headline says "Pier: no deal in sight"',
  });
});

it('is silent where all agree', () => {
  const { reasons } = readPage({
    head: jsonLd({ headline: 'Talks on the pier end without a deal' }),
  });
  expect(reasons.filter(({ what }) => what.startsWith('headline'))).toEqual([]);
});

it('says which line near the story was cut, and why', () => {
  const { reasons } = readPage({
    after: '<p>Read also: <a href="/fog">Fog closes Velden harbour</a></p>',
  });
  expect(reasons).toContainEqual({
    pass: 'story-body',
    did: 'cut',
    what: 'Read also: Fog closes Velden harbour',
    why: 'it points to other stories',
  });
});

it('gives a reason for every flag', () => {
  const { flags, reasons } = readPage({
    head: jsonLd({ articleBody: 'The fog lay over the harbour. '.repeat(400) }),
    after:
      '<figure><img src="https://paper.example/pier-at-dawn.jpg" width="900" height="600"><figcaption>The pier at dawn, seen from the lighthouse</figcaption></figure>',
  });
  expect(flags).toEqual(['no-credit', 'truncated']);
  expect(reasons.filter(({ did }) => did === 'flagged').map(({ pass }) => pass)).toEqual([
    'photos',
    'completeness',
  ]);
});

it('notes a pass that breaks, and goes on', () => {
  const broken = {
    name: 'broken',
    read: () => {
      throw new Error('no such boat');
    },
  };
  const whole = {
    name: 'whole',
    read: () => ({ fields: { kicker: [{ value: 'Fog', from: 'p', confidence: 1 }] } }),
  };
  const { material } = gatherMaterial(new DOMParser().parseFromString('', 'text/html'), new Date());
  const settlement = runPasses([broken, whole], material);
  expect(settlement.fields.kicker).toBe('Fog');
  expect(settlement.reasons).toEqual([
    { pass: 'broken', did: 'flagged', what: 'the whole pass', why: 'it failed: no such boat' },
  ]);
});
