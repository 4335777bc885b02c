// Holds what the library exported against what the newspaper printed, and lays it out as a table.
import { readFileSync } from 'node:fs';
import { parseSavedStory } from '../../utils/story/parse-story';
import type { SavedStory } from '../../utils/story/saved-story';
import { paragraphCount } from '../../utils/story/story-text';
import { differences } from '../newspaper/compare-story';
import type { Newspaper } from '../newspaper/serve';
import { tagsOf } from './clip-stories';

/** What became of one story. */
export interface Verdict {
  headline: string;
  story?: SavedStory;
  wrong: string[];
}

/** The stories of a JSONL export. Throws where a line is none. */
export function readExport(file: string): SavedStory[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const parsed = parseSavedStory(JSON.parse(line));
    if (!parsed.ok) throw new Error(`A line is no story: ${parsed.trouble.field}`);
    return parsed.value;
  });
}

/** One verdict a story of the newspaper, in its order, and one for each exported story that nobody printed. */
export function judge(paper: Newspaper, jsonl: string): Verdict[] {
  const stories = readExport(jsonl);
  const printed = paper.pages.map((page): Verdict => {
    const { headline, url } = page.expected;
    const story = stories.find((each) => each.url === paper.at(url));
    if (!story) return { headline, wrong: ['not in the export'] };
    const tags = tagsOf(page).filter((tag) => !story.tags.includes(tag));
    return {
      headline,
      story,
      wrong: [...differences(page.expected, story), ...tags.map((tag) => `tag missing: ${tag}`)],
    };
  });
  const known = new Set(printed.map(({ story }) => story?.id));
  return [
    ...printed,
    ...stories
      .filter(({ id }) => !known.has(id))
      .map((story) => ({ headline: story.headline, story, wrong: ['printed by nobody'] })),
  ];
}

const HEADLINE = 52;
const cut = (text: string): string =>
  text.length > HEADLINE ? `${text.slice(0, HEADLINE - 1)}…` : text;

function row({ headline, story, wrong }: Verdict): string[] {
  const photos = story?.photos ?? [];
  return [
    cut(story?.headline ?? headline),
    String(story ? paragraphCount(story) : 0),
    String(photos.length),
    String(photos.filter(({ caption }) => caption).length),
    String(photos.filter(({ creditLine }) => creditLine).length),
    wrong.length === 0 ? 'as printed' : `${wrong.length} wrong`,
  ];
}

/** Headline, paragraphs, photos, captions, credits and verdict, a line a story. */
export function table(verdicts: readonly Verdict[]): string {
  const head = ['headline', 'paragraphs', 'photos', 'captions', 'credits', 'verdict'];
  return [head, ...verdicts.map(row)]
    .map(([first = '', ...others]) =>
      [first.padEnd(HEADLINE), ...others.map((cell) => cell.padStart(11))].join(''),
    )
    .join('\n');
}
