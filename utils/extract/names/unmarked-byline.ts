// Bylines that no word and no class name marks: names beside the day, on the line that opens the text, on the one that closes
// it, or within the text as East Asian papers have them.
import type { JudgedBlock } from '../blocks/judge-blocks';
import { namesByDay } from './beside-the-day';
import type { Byline } from './marked-byline';
import { namesOnly } from './names-only';
import { reportersIn } from './reporter-in-text';
import { printedByline } from './signed-line';

/** Names without a class name: behind the day, or, where not even the outlet signs, beside it. */
function unlabelled(
  judged: readonly JudgedBlock[],
  first: number,
  signed: boolean,
): Byline | undefined {
  const names = namesByDay(judged, first, signed);
  return names.length > 0
    ? { printed: names.join(', '), names, from: 'name beside the day', confidence: 0.4 }
    : undefined;
}

/** Names alone on the line that opens the text, as small papers and reposted stories have them. */
function opening(judged: readonly JudgedBlock[], first: number): Byline | undefined {
  const over = judged[first - 1];
  if (!over || over.story < 0.5 || over.prose || over.block.text.length > 80) return undefined;
  const { text, pieces, place } = over.block;
  const names = /^h\d$/.test(place.name) ? [] : namesOnly(text);
  if (names.length === 0) return undefined;
  return {
    printed: printedByline(pieces),
    names,
    from: 'line that opens the text',
    confidence: 0.85,
  };
}

/** Names alone on the story's last line, set apart by their type or a bracket or dash: how columns and match reports are signed. */
function closing(judged: readonly JudgedBlock[], last: number): Byline | undefined {
  const line = judged.slice(Math.max(0, last), last + 3).find(({ block, story, prose }) => {
    const apart = block.strong > block.text.length * 0.9 || /^[(（[–—-]/.test(block.text);
    const marked = apart || block.pieces.every(({ marks }) => marks.emphasis === true);
    return (
      story > 0.5 && !prose && marked && block.text.length < 60 && !/^h\d$/.test(block.place.name)
    );
  });
  const names = line ? namesOnly(line.block.text.replace(/^[\s(（[–—-]+|[\s)）\]]+$/g, '')) : [];
  return line && names.length > 0 && names.length < 4
    ? {
        printed: printedByline(line.block.pieces),
        names,
        from: 'line that closes the text',
        confidence: 0.5,
      }
    : undefined;
}

/** Reporters named within the text, as East Asian papers do. */
function inText(judged: readonly JudgedBlock[], first: number, last: number): Byline | undefined {
  const lines = [
    ...judged.slice(Math.max(0, first - 6), first + 6),
    ...judged.slice(last, last + 3),
  ];
  for (const { block } of lines) {
    const names = reportersIn(block.text);
    if (names.length > 0)
      return { printed: names.join(', '), names, from: 'reporter in the text', confidence: 0.6 };
  }
  return undefined;
}

/** The first and the last of the story's paragraphs, by their place among the judged blocks. */
export interface Extent {
  first: number;
  last: number;
}

/**
 * Who wrote by the text itself, or, unless `people` are known, by names that nothing marks; `signed` says whether the page
 * names anybody, be it the outlet.
 */
export function unmarkedByline(
  judged: readonly JudgedBlock[],
  { first, last }: Extent,
  known: { people: boolean; signed: boolean },
): Byline | undefined {
  const told = inText(judged, first, last);
  if (told || known.people) return told;
  return opening(judged, first) ?? unlabelled(judged, first, known.signed) ?? closing(judged, last);
}
