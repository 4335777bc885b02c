// One invented story with everything a story can hold.
import { parseSavedStory } from '../../utils/story/parse-story';
import type { SavedStory } from '../../utils/story/saved-story';
import { inventedStory } from '../story/invented-story';

const cell = (text: string, header = false) => ({
  text: [{ text }],
  ...(header ? { header: true as const } : {}),
});

/** A saved story with every type of block, three photos and all the small type of a head; `changes` replaces fields. */
export function fullStory(changes: Partial<SavedStory> = {}): SavedStory {
  const [lead] = inventedStory().photos;
  if (!lead) throw new Error('The invented story has lost its photo.');
  const story: SavedStory = {
    ...inventedStory(),
    kicker: 'Islands',
    alternativeHeadline: 'Eleven days without bread deliveries end.',
    byline: 'By Marta Lindqvist in Almö',
    dateline: { text: 'ALMÖ, Nov 19 (Nordbild) —' },
    inLanguage: 'en',
    body: [
      { type: 'photo', photo: 'p1' },
      {
        type: 'paragraph',
        text: [
          { text: 'The ' },
          { text: 'harbour office', href: 'https://harbour.example/office' },
          { text: ' and a ' },
          { text: 'mailbox', href: 'mailto:desk@harbour.example' },
          { text: ' were ' },
          { text: 'open', strong: true, emphasis: true },
          { text: '.' },
        ],
      },
      { type: 'heading', level: 2, text: [{ text: 'Flour, counted twice' }] },
      {
        type: 'list',
        ordered: false,
        items: [
          { text: [{ text: 'Freight' }], ordered: true, items: [{ text: [{ text: 'food' }] }] },
        ],
      },
      { type: 'quote', paragraphs: [[{ text: 'It is the meeting.' }]], cite: 'Ove Strand, pilot' },
      { type: 'preformatted', text: 'Mon  06:00\nTue  06:00' },
      {
        type: 'table',
        caption: 'Days without a ferry',
        rows: [
          [cell('Winter', true), cell('Days', true)],
          [cell('1986–87'), cell('19')],
        ],
      },
      { type: 'embed', href: 'https://video.example/crossing', title: 'The first crossing' },
      { type: 'photo', photo: 'p2' },
    ],
    photos: [
      {
        ...lead,
        caption: 'Captain Elin Hagström (left) on the bridge.',
        personsShown: [{ name: 'Elin Hagström', position: 'left' }],
        width: 1200,
        height: 800,
      },
      { ...lead, id: 'p2', caption: 'Pilots measure the ice.', representativeOfPage: false },
      { ...lead, id: 'p3', caption: 'The mail comes by sled, 1987.', representativeOfPage: false },
    ],
    correction: ['Correction: it was eleven days, not twelve.'],
    flags: ['no-credit'],
    provenance: { headline: { pass: 'headline', from: 'article h1', confidence: 0.98 } },
    reasons: [{ pass: 'body', did: 'cut', what: 'Sign up', why: 'a form' }],
    id: '0'.repeat(32),
    savedAt: '2026-11-20T09:00:00.000Z',
    lastSeenAt: '2026-11-21T09:00:00.000Z',
    contentHash: '0'.repeat(64),
    tags: ['islands'],
    readingState: 'unread',
    starred: false,
    archived: false,
  };
  for (const photo of story.photos.slice(1)) delete photo.creditLine;
  delete story.photos[2]?.contentUrl;
  const whole = { ...story, ...changes };
  const parsed = parseSavedStory(whole);
  if (!parsed.ok) throw new Error(`Not a story: ${JSON.stringify(parsed)}`);
  return whole;
}
