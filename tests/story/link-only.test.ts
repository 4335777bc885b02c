import { expect, it } from 'vitest';
import { isLinkOnly, linkOnlyStory } from '../../utils/story/link-only';
import { parseStory } from '../../utils/story/parse-story';
import { aStory } from '../archive/a-story';

const LINK = { keptAt: '2026-11-02T10:00:00.000Z', extractorVersion: '0.1.0' };

it('a link is a story with an address, a title and nothing else', () => {
  const url = 'https://gazette.example/quay?utm_source=letter#top';
  const story = linkOnlyStory({ ...LINK, url, title: ' Quay\n opens ' });
  expect(parseStory(story)).toMatchObject({ ok: true });
  expect(story).toMatchObject({ url: 'https://gazette.example/quay', headline: 'Quay opens' });
  expect(isLinkOnly(story)).toBe(true);
  expect(isLinkOnly(aStory())).toBe(false);
});

it('a link without a title is called by its address', () => {
  const url = 'https://gazette.example/quay';
  expect(linkOnlyStory({ ...LINK, url, title: ' ' }).headline).toBe(url);
});
