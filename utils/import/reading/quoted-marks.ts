// Highlights in Markdown, as reading programs write them: quotations, each with a note under it; labels as `#label` lines.
import type { DraftHighlight } from '../draft-highlights';

/** The marks, and notes that stand on no words. */
export interface QuotedMarks {
  marks: DraftHighlight[];
  notes: string[];
}

const QUOTE = /^\s*>\s?/;
/** Nothing of the reader's own: headings of the file, links to the place of a highlight, labels. */
const FURNITURE = /^(?:#+ .*|#[^\s#].*|\[[^\]]*\]\([^)]*\)|---+|\*\*\*+)$/;
const LINK_AT_END = /\[⤴️?\]\([^()]*\)$/u;

/** Reads the marks of a text. */
export function marksIn(markdown: string): QuotedMarks {
  const marks: DraftHighlight[] = [];
  const notes: string[] = [];
  for (const part of markdown.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    const quoted = lines.filter((line) => QUOTE.test(line)).map((line) => line.replace(QUOTE, ''));
    const said = lines.filter((line) => !QUOTE.test(line) && !FURNITURE.test(line.trim()));
    const words = quoted.join('\n').trim().replace(LINK_AT_END, '').trim();
    const note = said.join('\n').trim();
    const last = marks.at(-1);
    if (words !== '') marks.push({ exact: words, ...(note !== '' && { note }) });
    else if (note === '') continue;
    else if (last) last.note = [last.note, note].filter(Boolean).join('\n\n');
    else notes.push(note);
  }
  return { marks, notes };
}
