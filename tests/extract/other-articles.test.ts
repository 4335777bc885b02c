// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { extractStory } from '../../utils/extract/extract-story';
import type { Story } from '../../utils/story/story';
import { storyText } from '../../utils/story/story-text';
import { TEXT } from './read-page';
import { PARAGRAPHS, page } from './reposted-story';

const TITLE = 'Talks on the pier end without a deal';
const OTHER = [
  'The ferry to the islands stays in the harbour this week, because its engine has to be taken apart on land.',
  'The shipyard said on Monday that two of the valves were cracked, and that new ones come from the mainland.',
  'Islanders are brought over by the fishing boats, which leave at six in the morning and at four in the afternoon.',
  'The mayor of the islands asked for a second ferry years ago, he said, and was told that the valves would hold.',
  '“We have bread for four days,” said the baker of the largest island, “and flour for three more, if nobody hoards.”',
  'The school stays open, because both of its teachers live on the island; the choir has put its concert off.',
];

function read(body: string): Story {
  const result = extractStory(
    page(
      `<html lang="en"><head><title>${TITLE}</title></head><body><main>${body}</main></body></html>`,
    ),
    { now: new Date('2026-11-01T08:00:00Z'), extractorVersion: '0' },
  );
  if (!result.ok) throw new Error(result.trouble.kind);
  return result.value;
}

const article = (title: string, text: string): string =>
  `<article class="post"><h1>${title}</h1><div class="entry-content">${text}</div></article>`;
const other = OTHER.map((paragraph) => `<p>${paragraph}</p>`).join('');

it('the text ends before the next article of the page, and the log says why', () => {
  const story = read(article(TITLE, TEXT) + article('Ferry stays in the harbour', other));
  expect(storyText(story)).toContain('pier');
  for (const paragraph of OTHER) expect(storyText(story)).not.toContain(paragraph);
  const why = story.reasons.filter(({ what }) => OTHER.some((one) => one.startsWith(what)));
  expect(why.map((reason) => reason.why)).toContain('it stands in another article of the page');
});

it('a headline in a card of its own takes nothing from the article under it', () => {
  const story = read(`<article class="card"><h1>${TITLE}</h1></article><article>${TEXT}</article>`);
  expect(storyText(story)).toBe(storyText(read(article(TITLE, TEXT))));
});

it('a story in several articles stays whole', () => {
  const [first = '', ...rest] = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`);
  const whole = storyText(read(article(TITLE, TEXT)));
  const head = `<article class="head"><h1>${TITLE}</h1>${first}</article>`;
  expect(storyText(read(`${head}<article class="text">${rest.join('')}</article>`))).toBe(whole);
  const entries = rest.map(
    (paragraph, at) => `<article class="update"><h2>Update ${at + 1}</h2>${paragraph}</article>`,
  );
  const { reasons } = read(head + entries.join(''));
  expect(reasons.map(({ why }) => why)).not.toContain('it stands in another article of the page');
});
