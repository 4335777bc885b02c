// What is wrong with a story that was read from an invented page, in sentences; nothing where all is right.
import type { Photo } from '../../utils/story/photo';
import type { Story } from '../../utils/story/story';
import { blockText, storyText } from '../../utils/story/story-text';
import type { ExpectedPhoto, ExpectedStory } from './stories';

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

function differ(what: string, wanted: unknown, got: unknown): string[] {
  return show(wanted) === show(got) ? [] : [`${what}: wanted ${show(wanted)}, got ${show(got)}`];
}

const texts = (story: Story, type: 'paragraph' | 'heading'): string[] =>
  story.body.filter((block) => block.type === type).map((block) => fold(blockText(block)));

function compareTexts(what: string, wanted: readonly string[], got: readonly string[]): string[] {
  const wrong = [
    ...wanted.filter((text) => !got.includes(text)).map((text) => `${what} missing: ${text}`),
    ...got
      .filter((text) => !wanted.includes(text))
      .map((text) => `${what} not in the story: ${text}`),
  ];
  return wrong.length > 0 ? wrong : differ(`${what}s in order`, wanted, got);
}

function comparePhoto(name: string, wanted: ExpectedPhoto, got: Photo | undefined): string[] {
  if (!got) return [`${name}: missing (${wanted.caption})`];
  const file = got.contentUrl?.split('/').at(-1) ?? '';
  return [
    ...differ(`${name} caption`, wanted.caption, got.caption && fold(got.caption)),
    ...differ(`${name} credit`, wanted.creditLine, got.creditLine && fold(got.creditLine)),
    ...(wanted.source ? differ(`${name} source`, wanted.source, got.source) : []),
    ...(wanted.creator
      ? differ(
          `${name} creator`,
          wanted.creator,
          got.creator.map((person) => person.name),
        )
      : []),
    ...(wanted.personsShown
      ? differ(`${name} persons shown`, wanted.personsShown, got.personsShown)
      : []),
    ...(file.startsWith(wanted.file)
      ? []
      : [`${name} picture: wanted ${wanted.file}…, got ${file}`]),
  ];
}

function comparePhotos(wanted: readonly ExpectedPhoto[], got: readonly Photo[]): string[] {
  return [
    ...wanted.flatMap((photo, i) => comparePhoto(`photo ${i + 1}`, photo, got[i])),
    ...got
      .slice(wanted.length)
      .map((photo) => `photo too many: ${photo.caption ?? photo.contentUrl ?? photo.id}`),
  ];
}

function compareFacts(wanted: ExpectedStory, got: Story): string[] {
  const instant = (date: string | undefined) => (date ? new Date(date).toISOString() : undefined);
  return [
    ...differ('headline', wanted.headline, got.headline),
    ...(wanted.alternativeHeadline
      ? differ('deck', wanted.alternativeHeadline, got.alternativeHeadline)
      : []),
    // Where the names stand in an element of their own, the word before them ("By") may be left out.
    ...(got.byline && wanted.byline.endsWith(` ${got.byline}`)
      ? []
      : differ('byline', wanted.byline, got.byline)),
    ...differ(
      'authors',
      wanted.authors,
      got.author.map((person) => person.name),
    ),
    ...differ('date', instant(wanted.datePublished), instant(got.datePublished)),
    ...differ('outlet', wanted.publisher, got.publisher),
  ];
}

/** Every difference between what should have been read and what was, one sentence each. */
export function differences(wanted: ExpectedStory, got: Story): string[] {
  const words = [
    got.headline,
    storyText(got),
    ...got.photos.flatMap((photo) => [photo.caption ?? '', photo.creditLine ?? '']),
  ].join('\n');
  return [
    ...compareFacts(wanted, got),
    ...compareTexts('paragraph', wanted.paragraphs, texts(got, 'paragraph')),
    ...compareTexts('heading', wanted.headings, texts(got, 'heading')),
    ...comparePhotos(wanted.photos, got.photos),
    ...wanted.absent
      .filter((text) => words.includes(text))
      .map((text) => `part of the page around it: ${text}`),
  ];
}
