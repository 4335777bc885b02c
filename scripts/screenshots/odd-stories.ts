// Stories at the ends of what a page may be: hard on every view.
import type { Photo } from '../../utils/story/photo';
import type { SavedStory } from '../../utils/story/saved-story';
import { inventedSave } from '../bench/invented-library';

const photo = (at: number, given: Partial<Photo> = {}): Photo => ({
  id: `p${at}`,
  caption: `Ferries in the inner harbour before the morning tide, picture ${at}.`,
  creditLine: 'Ana Lindqvist/NORDFOTO',
  creator: [{ name: 'Ana Lindqvist' }],
  source: 'NORDFOTO',
  contentUrl: `https://pictures.example/odd/${at}.jpg`,
  representativeOfPage: at === 1,
  personsShown: [],
  provenance: {},
  ...given,
});

let number = 900_000;

function odd(given: Partial<SavedStory>): SavedStory {
  number += 1;
  const savedAt = new Date(Date.UTC(2026, 10, 22, 12) + number * 1000).toISOString();
  const save = inventedSave(number);
  return {
    ...save,
    savedAt,
    lastSeenAt: savedAt,
    photos: [],
    ...given,
    tags: given.tags ?? ['odd'],
  };
}

const paragraphs = (...texts: string[]): SavedStory['body'] =>
  texts.map((text) => ({ type: 'paragraph', text: [{ text }] }));

const LONG =
  'The harbour council, after eleven hours of debate that nobody in the gallery had expected and few had stayed for, voted by a margin of one ' +
  'to put off until the spring the decision on the Kleinschifffahrtsgesellschaftsversammlungsprotokoll and the two ferries that it concerns, ' +
  'which for now sail on as they are';

const ARABIC = odd({
  headline: 'مجلس الميناء يؤجل قراره بشأن العبّارات إلى الربيع',
  alternativeHeadline: 'جلسة استمرت إحدى عشرة ساعة وانتهت بفارق صوت واحد',
  publisher: 'صحيفة المرفأ',
  inLanguage: 'ar',
  author: [{ name: 'أمل حداد' }],
  tags: ['odd', 'arabic', 'بحر'],
  body: paragraphs(
    'صوّت مجلس الميناء مساء الثلاثاء على تأجيل القرار بشأن العبّارتين North Star و Mira II حتى الربيع المقبل.',
    'وقال رئيس المجلس إن 24 عضوًا من أصل 47 أيدوا التأجيل.',
  ),
  photos: [
    photo(1, {
      caption: 'العبّارة في الميناء الداخلي قبل مدّ الصباح.',
      creditLine: 'أمل حداد/NORDFOTO',
    }),
  ],
});

const HEBREW = odd({
  headline: 'מועצת הנמל דחתה את ההחלטה על המעבורות לאביב',
  publisher: 'עיתון הנמל',
  inLanguage: 'he',
  author: [{ name: 'רות לוי' }],
  tags: ['odd', 'hebrew'],
  body: paragraphs(
    'מועצת הנמל הצביעה ביום שלישי בערב לדחות את ההחלטה על שתי המעבורות, North Star ו-Mira II.',
  ),
  photos: [photo(1, { caption: 'המעבורת בנמל הפנימי לפני הגאות.' })],
});

/** Each is found by its outlet or by its tag. */
export const ODD_STORIES: readonly SavedStory[] = [
  odd({ headline: LONG, alternativeHeadline: LONG, publisher: 'Long Courier', author: [] }),
  odd({
    headline: 'A story filed under everything',
    publisher: 'Tagged Courier',
    tags: ['odd', ...Array.from({ length: 39 }, (_, at) => `tag number ${at + 1}`)],
  }),
  odd({
    headline: '',
    publisher: 'Nameless Courier',
    author: [],
    photos: [photo(1, { caption: '' })],
  }),
  odd({
    headline: 'Thirty pictures of a harbour',
    publisher: 'Pictured Courier',
    photos: Array.from({ length: 30 }, (_, at) => photo(at + 1)),
  }),
  ARABIC,
  HEBREW,
];

const versioned = odd({
  headline: 'Ferry strike goes on',
  publisher: 'Second Thoughts',
  tags: ['odd', 'versions'],
  body: paragraphs(
    'The crews of both ferries stay ashore for a third day.',
    'A vote on the new offer is set for Friday.',
  ),
  photos: [photo(1)],
});

/** One story as it was first clipped, and as it was clipped again. */
export const TWO_VERSIONS: readonly [SavedStory, SavedStory] = [
  versioned,
  {
    ...versioned,
    headline: 'Ferry strike is over',
    lastSeenAt: new Date(Date.parse(versioned.lastSeenAt) + 3_600_000).toISOString(),
    body: paragraphs(
      'The crews of both ferries are back on board after three days ashore.',
      'A vote on the new offer was held on Friday.',
    ),
    photos: [
      photo(1, {
        caption: 'Crews going aboard before the morning tide.',
        creditLine: 'Ivo Brandt/SUDFOTO',
      }),
    ],
  },
];
