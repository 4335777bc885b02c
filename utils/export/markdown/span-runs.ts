// Marked text, made ready for Markdown: cut at its line breaks, with white space only where Markdown can hold it.
import type { Span } from '../../story/span';
import { linkAddress } from '../link-address';

/** The marks of a run. */
export type Mark = 'href' | 'deleted' | 'strong' | 'emphasis';

/** From the outside in: a link may hold marks; a mark that holds a whole link is written inside it. */
export const NESTING: readonly Mark[] = ['href', 'deleted', 'strong', 'emphasis'];

/** Text of one line with the same marks, or a line break, whose text is empty. */
export interface Run {
  text: string;
  isBreak?: true;
  code: boolean;
  href: string | undefined;
  deleted: boolean;
  strong: boolean;
  emphasis: boolean;
}

const LINE_END = /\r\n|[\r\n]/;

function runsOf(span: Span, mayBeCode: (text: string) => boolean): Run[] {
  const marks = {
    href: span.href === undefined ? undefined : linkAddress(span.href),
    deleted: span.deleted === true,
    strong: span.strong === true,
    emphasis: span.emphasis === true,
  };
  return span.text.split(LINE_END).flatMap((text, at) => {
    const run = { ...marks, text, code: span.code === true && mayBeCode(text) };
    return at === 0 ? [run] : [{ ...marks, text: '', code: false, isBreak: true }, run];
  });
}

const alike = (a: Run, b: Run): boolean =>
  a.code === b.code &&
  a.href === b.href &&
  a.deleted === b.deleted &&
  a.strong === b.strong &&
  a.emphasis === b.emphasis &&
  a.isBreak === undefined &&
  b.isBreak === undefined;

/** Neighbours with the same marks as one: Markdown has no way to part them. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    if (run.text === '' && !run.isBreak) continue;
    const last = all.at(-1);
    if (last && alike(last, run)) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

const END_OF_LINE = { start: /^[ \t]+/, end: /[ \t]+$/ } as const;

/** Takes white space away at one end of every line: no browser shows it, and Markdown drops it. */
function trimmed(runs: readonly Run[], end: 'start' | 'end'): Run[] {
  let atEdge = true;
  const ordered = end === 'start' ? runs : runs.toReversed();
  const done = ordered.map((run) => {
    if (run.isBreak) atEdge = true;
    if (!atEdge || run.isBreak || run.code) {
      atEdge &&= run.isBreak === true;
      return run;
    }
    const text = run.text.replace(END_OF_LINE[end], '');
    atEdge = text === '';
    return { ...run, text };
  });
  return end === 'start' ? done : done.toReversed();
}

/** Line breaks at either end of a block part nothing. */
function withoutOuterBreaks(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ isBreak }) => !isBreak);
  const last = runs.findLastIndex(({ isBreak }) => !isBreak);
  return first < 0 ? [] : runs.slice(first, last + 1);
}

const unmarked = (run: Run, mark: Mark): Run => ({
  ...run,
  [mark]: mark === 'href' ? undefined : false,
});

/** White space of a run before its words, or after them, without the mark. */
function loosened(run: Run, mark: Mark, end: 'start' | 'end'): Run[] {
  const [space = ''] = (end === 'start' ? /^\s+/ : /\s+$/).exec(run.text) ?? [];
  if (run.code || space === '') return [run];
  const words =
    end === 'start' ? run.text.slice(space.length) : run.text.slice(0, -space.length || undefined);
  const parts = [
    { ...unmarked(run, mark), text: space },
    { ...run, text: words },
  ];
  return end === 'start' ? parts : parts.reverse();
}

const isSpace = (run: Run): boolean => run.isBreak === true || (!run.code && !/\S/.test(run.text));

/** Whether two runs stand in the same piece of a mark: those further out part it. */
const together = (mark: Mark, a: Run, b: Run | undefined): boolean =>
  b !== undefined &&
  NESTING.slice(0, NESTING.indexOf(mark) + 1).every((outer) => a[outer] === b[outer]);

/** A mark holds only with words just inside it, so white space at its edges stands outside. */
function withTightMarks(runs: readonly Run[], mark: Mark): Run[] {
  const done: Run[] = [];
  let group: Run[] = [];
  for (const [at, run] of runs.entries()) {
    group.push(run);
    if (together(mark, run, runs[at + 1])) continue;
    done.push(...(run[mark] ? tightened(group, mark) : group));
    group = [];
  }
  return done;
}

function tightened(group: readonly Run[], mark: Mark): Run[] {
  const first = group.findIndex((run) => !isSpace(run));
  const last = group.findLastIndex((run) => !isSpace(run));
  const loose = (part: readonly Run[]) => part.map((run) => unmarked(run, mark));
  if (first < 0) return loose(group);
  const words = group
    .slice(first, last + 1)
    .flatMap((run, at) => (at === 0 ? loosened(run, mark, 'start') : [run]))
    .flatMap((run, at, all) => (at === all.length - 1 ? loosened(run, mark, 'end') : [run]));
  return [...loose(group.slice(0, first)), ...words, ...loose(group.slice(last + 1))];
}

/**
 * Characters that Markdown has no reference for. Beside a mark a letter may have to be written as one, so where there is such
 * a character, which no page shows, the text goes without emphasis.
 */
const UNREFERABLE = /(?![\t\n\f\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Cs}/u;

const withoutMarks = (runs: readonly Run[]): readonly Run[] =>
  runs.some(({ text }) => UNREFERABLE.test(text))
    ? runs.map((run) => ({ ...run, deleted: false, strong: false, emphasis: false }))
    : runs;

/** Code in a link that holds `]:` stands as text: Markdown looks for the label of a definition before it looks for code. */
const withoutLabelEnd = (run: Run): Run =>
  run.code && run.href !== undefined && run.text.includes(']:') ? { ...run, code: false } : run;

/** Line breaks as spaces, one for all that stand in a row. */
const onOneLine = (runs: readonly Run[]): Run[] =>
  runs.flatMap(({ isBreak, ...run }, at) => {
    if (!isBreak) return [run];
    return runs[at - 1]?.isBreak ? [] : [{ ...run, text: ' ' }];
  });

/** What to do with text. */
export interface RunOptions {
  /** Which texts may stand as code. */
  mayBeCode: (text: string) => boolean;
  /** Line breaks become spaces. */
  oneLine?: boolean;
}

/** The runs of some spans. */
export function spanRuns(spans: readonly Span[], { mayBeCode, oneLine }: RunOptions): Run[] {
  const printed = joined(withoutMarks(spans.flatMap((span) => runsOf(span, mayBeCode))));
  const cut = joined(printed.map(withoutLabelEnd));
  const broken = joined(withoutOuterBreaks(joined(trimmed(trimmed(cut, 'start'), 'end'))));
  const lines = oneLine ? joined(onOneLine(broken)) : broken;
  const tight = NESTING.reduce(withTightMarks, lines);
  return joined(tight);
}
