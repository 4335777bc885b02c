// The body: the blocks that the judge takes for the story, as typed blocks, with photos and embeds where they stand.

import type { StoryBlock } from '../../story/story-block';
import { blockText } from '../../story/story-text';
import type { JudgedBlock } from '../blocks/judge-blocks';
import { buildBody } from '../body/build-body';
import { firstOfStandfirst } from '../body/first-of-standfirst';
import { keptBlocks } from '../body/kept-blocks';
import { isStandfirst } from '../body/standfirst';
import { standfirstOverText } from '../body/standfirst-over-text';
import { whyCut } from '../body/why-cut';
import type { Findings, Material, Pass, Settled } from '../pass';
import type { DecidedBy } from '../readability/choose-text';

function read(material: Material, { headline, kicker }: Settled): Findings {
  const { page, photos } = material;
  const kept = keptBlocks(material, [headline, kicker]);
  const set = firstOfStandfirst(
    kept.judged.filter((one) => isStandfirst(one, kept.judged, material)),
  );
  const text = kept.judged.filter((one) => !set.includes(one));
  const over = standfirstOverText(material, { standfirst: set, text }, headline ?? '');
  const standfirst = [...set, ...over.map(({ line }) => line)].sort((a, b) => a.at - b.at);
  const apart = new Set(standfirst.map((one) => one.block));
  const body = buildBody(
    kept.blocks.filter((block) => !apart.has(block)),
    photos.map((finding) => finding.photo.id),
    page.document.baseURI,
    kept.notes,
  );
  const judged = kept.judged.filter((one) => !apart.has(one.block));
  const sure = sureness(judged) * trust(material.agreement);
  return {
    fields: {
      body: [
        {
          value: withUnplacedPhotos(body.blocks, material),
          from: FROM[material.decidedBy],
          confidence: sure,
        },
      ],
      alternativeHeadline:
        standfirst.length === 0
          ? []
          : [
              {
                value: standfirst.map((one) => one.block.text).join('\n\n'),
                from: standfirst[0]?.block.place.signature.replace(/\.$/, '') ?? '',
                confidence: 0.8,
              },
            ],
    },
    reasons: [
      ...over.map(({ line, why }) => ({
        did: 'took' as const,
        what: line.block.text.slice(0, 80),
        why,
      })),
      ...cuts(material, new Set([...kept.blocks, ...apart]), kept.others),
      ...doubts(sure, body.flattened, material),
    ],
    flags: [
      ...(body.flattened ? ['flattened' as const] : []),
      ...(sure < SURE_ENOUGH ? ['low-confidence' as const] : []),
    ],
  };
}

/** Below this the reader is told that the text may be wrong. */
const SURE_ENOUGH = 0.7;

/** Who decided which blocks are the text, as the record says where it came from. */
const FROM: Record<DecidedBy, string> = {
  judge: 'blocks of the page',
  readability: 'article of Readability',
  guess: 'prose of the page',
};

/** Where judge and Readability keep less of the same text than this, one of them is wrong. */
const AGREEING = 0.6;

/** What is left of the judge's certainty where Readability keeps another text. */
const trust = (agreement: number): number => Math.min(1, 0.4 + (0.6 * agreement) / AGREEING);

/** Why the text is flagged. */
function doubts(
  sure: number,
  flattened: boolean,
  { decidedBy, agreement }: Material,
): NonNullable<Findings['reasons']> {
  const percent = (share: number): number => Math.round(share * 100);
  const who =
    decidedBy === 'judge'
      ? 'the judge decided'
      : decidedBy === 'readability'
        ? 'Readability decided, whose article the judge was not asked about or kept far less of'
        : 'nobody was asked for want of time, it is a guess';
  const flagged: [boolean, string, string][] = [
    [sure < SURE_ENOUGH, 'low-confidence', `${who}, and the text is ${percent(sure)} % sure`],
    [
      agreement < AGREEING,
      'the text',
      `judge and Readability agree on ${percent(agreement)} % of the prose that either keeps`,
    ],
    [flattened, 'flattened', 'tables or lists of the page are kept as plain text'],
  ];
  return flagged.flatMap(([is, what, why]) => (is ? [{ did: 'flagged' as const, what, why }] : []));
}

/** The judge's mean word on what was kept, long blocks counting more. */
function sureness(judged: readonly JudgedBlock[]): number {
  const weight = judged.reduce((sum, one) => sum + one.weight, 0);
  const sure = judged.reduce((sum, one) => sum + one.story * one.weight, 0);
  return weight > 0 ? sure / weight : 0;
}

/** Photos that stand nowhere in the text come before it if they lead, after it if not. */
function withUnplacedPhotos(blocks: readonly StoryBlock[], { photos }: Material): StoryBlock[] {
  const placed = new Set(blocks.flatMap((block) => (block.type === 'photo' ? [block.photo] : [])));
  const loose = photos.filter((finding) => !placed.has(finding.photo.id));
  const block = (finding: (typeof loose)[number]): StoryBlock => ({
    type: 'photo',
    photo: finding.photo.id,
  });
  return [
    ...loose.filter((finding) => finding.photo.representativeOfPage).map(block),
    ...blocks,
    ...loose.filter((finding) => !finding.photo.representativeOfPage).map(block),
  ].filter((one) => one.type === 'photo' || one.type === 'embed' || blockText(one) !== '');
}

/** What was cut near the story, and why; the rest of the page goes without saying. */
function cuts(
  material: Material,
  kept: ReadonlySet<unknown>,
  others: ReadonlySet<JudgedBlock>,
): NonNullable<Findings['reasons']> {
  const storyAt = material.judged.flatMap((one, at) => (kept.has(one.block) ? [at] : []));
  const [first = 0, last = -1] = [storyAt[0], storyAt.at(-1)];
  return material.judged
    .slice(Math.max(0, first - 6), last + 7)
    .filter((one) => !kept.has(one.block))
    .slice(0, 60)
    .map((one) => ({
      did: 'cut' as const,
      what: one.block.text.slice(0, 80),
      why: others.has(one) ? 'it stands in another article of the page' : whyCut(one, material),
    }));
}

/** Reads the body and the standfirst. */
export const storyBody: Pass = { name: 'story-body', read };
