// The invented stories of tests/pages: their bytes, and what a sound reading of each must give.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { PersonShown } from '../../utils/story/person';
import { projectRoot } from '../build-extension';

const ExpectedPhoto = v.strictObject({
  caption: v.string(),
  /** Absent where the page prints no credit; a credit read all the same is wrong. */
  creditLine: v.exactOptional(v.string()),
  source: v.exactOptional(v.string()),
  /** The photographers; not compared where the page leaves it open who took the picture. */
  creator: v.exactOptional(v.array(v.string())),
  personsShown: v.exactOptional(v.array(PersonShown)),
  /** How the picture's file name begins, whatever size was chosen. */
  file: v.string(),
});
export type ExpectedPhoto = v.InferOutput<typeof ExpectedPhoto>;

const ExpectedStory = v.strictObject({
  /** The page's own address, on an invented host. */
  url: v.string(),
  inLanguage: v.string(),
  headline: v.string(),
  alternativeHeadline: v.exactOptional(v.string()),
  /** As printed, with the word before the names. */
  byline: v.string(),
  /** The persons named; empty where the byline names a desk. */
  authors: v.array(v.string()),
  datePublished: v.string(),
  publisher: v.string(),
  /** Every paragraph of the story, in order, to the letter (white space folded). */
  paragraphs: v.array(v.string()),
  headings: v.array(v.string()),
  photos: v.array(ExpectedPhoto),
  /** Words of the page that are no part of the story. */
  absent: v.array(v.string()),
});
export type ExpectedStory = v.InferOutput<typeof ExpectedStory>;

/** One invented page: its folder's name, its HTML, and what must be read from it. */
export interface InventedPage {
  slug: string;
  html: string;
  expected: ExpectedStory;
}

const folder = path.join(projectRoot, 'tests/pages');

/** The eight pages, by the name of their folders. */
export const inventedPages = (): InventedPage[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => ({
      slug,
      html: readFileSync(path.join(folder, slug, 'page.html'), 'utf8'),
      expected: v.parse(
        ExpectedStory,
        JSON.parse(readFileSync(path.join(folder, slug, 'expected.json'), 'utf8')),
      ),
    }));

/** The re-posted story as a text file. */
export const storyAsText = (): string =>
  readFileSync(path.join(folder, 'reposting-blog/story.txt'), 'utf8');
