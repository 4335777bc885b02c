// A story of which nothing is here but its address and its title: a link that was kept without its page being read.
import { cleanAddress } from '../text/clean-address';
import { STORY_SCHEMA_VERSION } from './schema-version';
import type { QualityFlag, Story } from './story';

/** A link: what it is called, and when it was kept (ISO 8601). Without a title the address stands for it. */
export interface Link {
  url: string;
  title?: string | undefined;
  keptAt: string;
  extractorVersion: string;
}

/** The story that a link is until its page is read. */
export function linkOnlyStory({ url, title = '', keptAt, extractorVersion }: Link): Story {
  const headline = title.replace(/\s+/g, ' ').trim();
  return {
    schemaVersion: STORY_SCHEMA_VERSION,
    extractorVersion,
    url: cleanAddress(url),
    retrievedUrl: url,
    retrievedAt: keptAt,
    headline: headline === '' ? url : headline,
    author: [],
    keywords: [],
    correction: [],
    body: [],
    photos: [],
    flags: ['link-only'],
    provenance: {},
    reasons: [],
  };
}

/** Whether only the link of a story is here. */
export const isLinkOnly = ({ flags }: { flags: readonly QualityFlag[] }): boolean =>
  flags.includes('link-only');
