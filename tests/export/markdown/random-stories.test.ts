import { load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chanceOf } from '../../../scripts/faults/chance';
import { storyProperties } from '../../../utils/export/markdown/properties';
import { markdownStory } from '../../../utils/export/markdown/write-markdown';
import { parseSavedStory } from '../../../utils/story/parse-story';
import type { SavedStory } from '../../../utils/story/saved-story';
import { storyText } from '../../../utils/story/story-text';
import { expectedOf } from './expected';
import { randomStory } from './random-story';
import { htmlOf, kindsIn, shownIn, treeOf } from './read-back';

/** All 20,000 run in `npm run test:full`. */
const RECORDS = Number(process.env.RANDOM_RECORDS ?? 2000);
const SEED = Number(process.env.RANDOM_SEED ?? 4242);
/** Far more than it takes, for a machine that does other things. */
const PATIENCE = 1_200_000;

/** Nothing of a record may become one of these. */
const ALIVE = [
  'html',
  'image',
  'imageReference',
  'definition',
  'linkReference',
  'footnoteReference',
];
const CHANGED = ['footnoteDefinition', 'delete', 'thematicBreak'];
const LIVE_HTML = /<(?:script|img|iframe|svg|input|b>|p>x)|<!--|<\?|<!\[CDATA/i;

function* records(count: number, seed = SEED): Generator<SavedStory> {
  const chance = chanceOf(seed);
  for (let n = 0; n < count; n += 1) {
    const parsed = parseSavedStory(randomStory(chance));
    if (!parsed.ok) throw new Error(`The border refused a record: ${parsed.trouble.field}`);
    yield parsed.value;
  }
}

/** The text of a story as somebody would write it who knows of no dangers. */
const raw = ({ headline, ...story }: SavedStory): string =>
  `# ${headline}\n\n${storyText(story)}\n`;

const nodesIn = (text: string, kinds: readonly string[]): string[] => {
  const counts = kindsIn(treeOf(text));
  return kinds.filter((kind) => counts.has(kind));
};

describe(`random records as Markdown, seed ${SEED}`, () => {
  it(
    `hold nothing that is alive, and ${RECORDS} of them come back word for word with their marks`,
    () => {
      for (const [n, story] of [...records(RECORDS)].entries()) {
        const text = markdownStory(story);
        const tree = treeOf(text);
        const counts = kindsIn(tree);
        const alive = [...ALIVE, ...CHANGED].filter((kind) => counts.has(kind));
        if (alive.length > 0) expect.fail(`record ${n}: ${alive.join()}\n${text}`);
        expect(shownIn(tree), `record ${n}\n${text}`).toEqual(expectedOf(story));
        if (n % 20 === 0) expect(htmlOf(text), `record ${n}`).not.toMatch(LIVE_HTML);
      }
    },
    PATIENCE,
  );

  it(
    'would be alive if they were written raw',
    () => {
      const found = [...records(500)].map((story) => nodesIn(raw(story), ALIVE));
      expect(found.filter((kinds) => kinds.includes('html')).length).toBeGreaterThan(50);
      expect(found.filter((kinds) => kinds.includes('image')).length).toBeGreaterThan(10);
      const html = [...records(500)].map((story) => htmlOf(raw(story)));
      expect(html.filter((one) => LIVE_HTML.test(one)).length).toBeGreaterThan(50);
    },
    PATIENCE,
  );

  it(
    'have properties that say the same to readers of YAML 1.1 and 1.2',
    () => {
      for (const [n, story] of [...records(RECORDS / 10)].entries()) {
        const yaml = storyProperties(story);
        const read = parse(yaml, { version: '1.2' });
        expect(parse(yaml, { version: '1.1' }), `record ${n}`).toEqual(read);
        expect(load(yaml), `record ${n}`).toEqual(read);
        expect(load(yaml, { schema: YAML11_SCHEMA }), `record ${n}`).toEqual(read);
        expect(read).toMatchObject({
          title: story.headline,
          description: story.alternativeHeadline,
          language: story.inLanguage,
          note: story.note,
        });
        expect(yaml).not.toMatch(/<%|\{\{|\{%|%%|\p{Cs}|[\u0085\u2028\u2029]/u);
      }
    },
    PATIENCE,
  );
});
