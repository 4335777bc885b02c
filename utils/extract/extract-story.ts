// The reading of a page, from start to end: facts, passes, settling.
import { failed, type Result } from '../outcome/result';
import type { ClipTrouble } from '../story/clip-trouble';
import type { Story } from '../story/story';

/** What the world hands in: the clock and the version of Cutline. */
export interface Reading {
  now: Date;
  extractorVersion: string;
}

/** Reads the story out of a live page, which it never changes. */
export function extractStory(_document: Document, _reading: Reading): Result<Story, ClipTrouble> {
  return failed({ kind: 'not-an-article' });
}
