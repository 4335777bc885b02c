// Words that were marked in another program, bound to the text where it is there. Where it is not, they wait: the reading
// view finds them by their words once the page is clipped.
import { storyLines } from '../highlight/story-lines';
import { CONTEXT, type Highlight } from '../story/highlight';
import type { Story } from '../story/story';
import { addressKey } from '../text/address-key';
import { sha256Hex } from '../text/sha256';
import { type GivenMoment, isoMoment } from './reading/moment';

/** A mark: the words, what was said of them, when. */
export interface DraftHighlight {
  exact: string;
  note?: string | undefined;
  at?: GivenMoment;
}

/** The same words on the same page have the same id in every file, so that none is imported twice. */
async function idOf(url: string, exact: string): Promise<string> {
  const hash = await sha256Hex(`highlight\n${addressKey(url)}\n${exact}`);
  const part = (from: number, to: number) => hash.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`;
}

const LONGEST = 20_000;

function placeIn(story: Pick<Story, 'body' | 'photos'>, exact: string) {
  for (const { line, text } of storyLines(story)) {
    const start = text.indexOf(exact);
    if (start < 0) continue;
    const end = start + exact.length;
    const prefix = text.slice(Math.max(0, start - CONTEXT), start);
    return { line, start, end, prefix, suffix: text.slice(end, end + CONTEXT) };
  }
  return { line: '', start: 0, end: exact.length, prefix: '', suffix: '' };
}

/** The marks of a story, one for each line of what was marked. Marks without words are left out. */
export async function bound(
  drafts: readonly DraftHighlight[],
  story: Pick<Story, 'body' | 'photos' | 'url'> & { savedAt: string },
): Promise<Highlight[]> {
  const marks = new Map<string, Highlight>();
  for (const { exact: words, note = '', at } of drafts) {
    const lines = words.split(/\n+/).map((line) => line.trim());
    for (const [index, exact] of lines.filter(Boolean).entries()) {
      const id = await idOf(story.url, exact.slice(0, LONGEST));
      if (marks.has(id)) continue;
      marks.set(id, {
        id,
        exact: exact.slice(0, LONGEST),
        ...placeIn(story, exact.slice(0, LONGEST)),
        ...(index === 0 && note.trim() !== '' && { note: note.trim().slice(0, LONGEST) }),
        createdAt: isoMoment(at) ?? story.savedAt,
      });
    }
  }
  return [...marks.values()];
}
