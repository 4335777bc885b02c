// The agency that the text rests on, and the words that say so: the dateline, the byline or the closing line.
import { blockText } from '../../story/story-text';
import { agencyIn } from '../names/agencies';
import type { Candidate, Material, Pass, Settled } from '../pass';

type Attribution = Candidate<{ agency: string; evidence: string }>;

const CLOSING =
  /\b(?:with|mit|material|inputs?|files?|reporting|contributed|from|quelle|source|fuente|contenu|written by|this (?:story|article|report))\b/i;

/** Whether a line is a few words without a full stop, in brackets or behind a dash too: "— Northlight". */
function isShort(text: string): boolean {
  const words = text.replace(/^[\s([–—-]+/, '');
  return !words.includes('.') && words.replace(/[)\]]$/, '').length <= 40;
}

function evidence(words: string, from: string, confidence: number): Attribution[] {
  const agency = agencyIn(words);
  return agency ? [{ value: { agency, evidence: words }, from, confidence }] : [];
}

/** The lines after the story's last paragraph, kept or cut, and that paragraph's own end. */
function closing({ judged }: Material): Attribution[] {
  const last = judged.findLastIndex((one) => one.story > 0.5 && one.prose);
  return judged.slice(Math.max(0, last), last + 4).flatMap(({ block: { text } }) => {
    const bracket = /[([]([^()[\]]{2,60})[)\]]\s*$/.exec(text.slice(-80))?.[1];
    if (bracket && agencyIn(bracket)) return evidence(bracket, 'end of the text', 0.6);
    const said = text.length < 200 ? evidence(text, 'line after the text', 0.5) : [];
    return said.length > 0 && (isShort(text) || CLOSING.test(text)) ? said : [];
  });
}

function read(material: Material, settled: Settled): Attribution[] {
  const { dateline, byline, author, body } = settled;
  const first = body?.find((block) => block.type === 'paragraph');
  return [
    ...(dateline?.agency
      ? [
          {
            value: { agency: dateline.agency, evidence: dateline.text },
            from: 'dateline',
            confidence: 0.8,
          },
        ]
      : []),
    ...(first && dateline?.agency
      ? []
      : evidence(
          /^.{0,60}[([](\w[\w\s/]{1,20})[)\]]\s*[—–-]/.exec(first ? blockText(first) : '')?.[1] ??
            '',
          'first paragraph',
          0.7,
        )),
    ...evidence(byline ?? '', 'byline', 0.7),
    ...(author ?? []).flatMap((person) => evidence(person.name, 'author', 0.6)),
    ...closing(material),
  ];
}

/** Reads the agency attribution. */
export const agency: Pass = {
  name: 'agency',
  read: (material, settled) => ({ fields: { agencyAttribution: read(material, settled) } }),
};
