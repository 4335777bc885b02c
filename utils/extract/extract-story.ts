// The reading of a page, from start to end: facts, passes, settling.
import { done, failed, type Result } from '../outcome/result';
import { readingTime } from '../page/reading-time';
import type { ClipTrouble } from '../story/clip-trouble';
import { STORY_SCHEMA_VERSION } from '../story/schema-version';
import type { Story } from '../story/story';
import { type Gathered, gatherMaterial } from './gather-material';
import { doubtOfStory, noStory } from './no-story';
import { NEEDED, PASSES } from './passes';
import { runPasses, type Settlement } from './settle';

/** What the world hands in: the day, the version of Cutline, and a clock that tells milliseconds. */
export interface Reading {
  now: Date;
  clock?: () => number;
  extractorVersion: string;
}

/** Reads the story out of a live page, which it never changes. Nothing is thrown. */
export function extractStory(document: Document, reading: Reading): Result<Story, ClipTrouble> {
  try {
    const gathered = gatherMaterial(document, reading.now, readingTime(reading.clock));
    const { time } = gathered.material.page;
    const settlement = runPasses(
      PASSES,
      gathered.material,
      ({ name }) => !NEEDED.has(name) && time.up(),
    );
    const trouble = noStory(gathered.material, settlement.fields);
    const doubt = doubtOfStory(gathered.material, settlement.fields);
    if (doubt !== undefined) flagDoubt(settlement, doubt);
    return trouble ? failed(trouble) : done(storyOf(gathered, settlement, reading));
  } catch (error) {
    return failed({
      kind: 'unreadable',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

function flagDoubt({ flags, reasons }: Settlement, why: string): void {
  flags.push('no-single-story');
  reasons.push({ pass: 'whole page', did: 'flagged', what: 'no-single-story', why });
}

/** The record of what was gathered and settled. */
export function storyOf(
  { material, reasons }: Gathered,
  settlement: Settlement,
  reading: Reading,
): Story {
  const { page } = material;
  const { url, headline, author, keywords, correction, body, photos, ...rest } = settlement.fields;
  return {
    ...rest,
    schemaVersion: STORY_SCHEMA_VERSION,
    extractorVersion: reading.extractorVersion,
    url: url ?? page.url,
    retrievedUrl: page.url,
    retrievedAt: reading.now.toISOString(),
    headline: headline ?? '',
    author: author ?? [],
    keywords: keywords ?? [],
    correction: correction ?? [],
    body: body ?? [],
    photos: photos ?? [],
    flags: [
      ...settlement.flags,
      ...(page.cut || page.time.ranOut() ? ['out-of-time' as const] : []),
      ...(page.shortened ? ['shortened' as const] : []),
    ],
    provenance: settlement.provenance,
    reasons: [...reasons, ...settlement.reasons],
  };
}
