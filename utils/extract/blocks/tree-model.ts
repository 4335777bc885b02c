// Boosted trees as strings: how the trained judges are kept and asked. They are kept column by column, since like beside like
// weighs least when the script is compressed, and read into rows of numbers before the first question.

/**
 * A trained model as it stands in the source: made by `training/pack-trees.ts`. The nodes of all trees stand in one
 * row, each before what lies below it, the branch of small values first.
 */
export interface PackedTrees {
  /** For each feature, the values at which trees part, in ten-thousandths: lists parted by bars, numbers by commas. */
  cuts: string;
  /** The features that are asked, the most asked first, as digits. */
  asked: string;
  /** Which nodes ask a question and which are leaves, six to a digit, the first in its highest bit. */
  shape: string;
  /** What each question asks: a place in `asked`. */
  questions: string;
  /** Which cut of its feature each question takes, where the feature has several. */
  choices: string;
  /** The scores of the leaves, from `LOWEST_LEAF` up. */
  leaves: string;
  /** How much one step of a leaf's score is worth. */
  step: number;
}

/** The score that the digit zero stands for. */
export const LOWEST_LEAF = -40;

/** Digits follow each other in ASCII from `(`, but for the two that a string may have to escape, and go on behind it. */
const FIRST_DIGIT = 40;
const BEYOND_ASCII = 161 - 87;
/** What stands in the place of `\` and of the backtick. */
const STAND_INS: Readonly<Record<string, string>> = { '\\': '!', '`': '#' };

/** A small whole number as one character. */
export function digit(value: number): string {
  if (value < 0 || value > 255) throw new Error(`${value} is no digit.`);
  const plain = String.fromCharCode(value + (value < 87 ? FIRST_DIGIT : BEYOND_ASCII));
  return STAND_INS[plain] ?? plain;
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code > 126) return code - BEYOND_ASCII;
  if (code >= FIRST_DIGIT) return code - FIRST_DIGIT;
  return (code === 33 ? 92 : 96) - FIRST_DIGIT;
}

/** What one is in a row of features: whole numbers are read without a new object for each. */
export const ONE = 10_000;

/** A value as it stands in a row. Trees ask whether it is at most a cut, and cuts have four digits: none is crossed. */
export const inRow = (value: number): number => Math.ceil(value * ONE - 1e-6);

/** Values as a row that trees can be asked of. */
export function toRow(values: readonly number[]): Int32Array {
  const row = new Int32Array(values.length);
  for (let at = 0; at < values.length; at += 1) row[at] = Math.ceil((values[at] ?? 0) * ONE - 1e-6);
  return row;
}

/** Trees as rows of numbers, ready to be asked. */
export interface Trees {
  /** The feature that a node asks; -1 for a leaf. */
  feature: Int16Array;
  /** The cut of a question, the score of a leaf. */
  value: Int32Array;
  /** Where the branch above the cut begins; the one below it begins with the next node. */
  above: Int16Array;
  /** Where each tree begins. */
  roots: number[];
  step: number;
  /** Whether any tree asks a feature. */
  asks: (feature: number) => boolean;
}

/** Reads a model, before the first row is judged. */
export function unpackTrees(packed: PackedTrees): Trees {
  const cuts = packed.cuts.split('|').map((list) => (list === '' ? [] : list.split(',')));
  const count = packed.questions.length + packed.leaves.length;
  const feature = new Int16Array(count).fill(-1);
  const value = new Int32Array(count);
  let question = 0;
  let choice = 0;
  let leaf = 0;
  for (let at = 0; at < count; at += 1) {
    if (!isQuestion(packed.shape, at)) {
      value[at] = digitAt(packed.leaves, leaf) + LOWEST_LEAF;
      leaf += 1;
      continue;
    }
    const asked = digitAt(packed.asked, digitAt(packed.questions, question));
    const list = cuts[asked] ?? [];
    feature[at] = asked;
    value[at] = +(list[list.length > 1 ? digitAt(packed.choices, choice) : 0] ?? 0);
    question += 1;
    if (list.length > 1) choice += 1;
  }
  const asks = (asked: number): boolean => (cuts[asked]?.length ?? 0) > 0;
  return { feature, value, ...branchesOf(feature), step: packed.step, asks };
}

const isQuestion = (shape: string, at: number): boolean =>
  ((digitAt(shape, Math.floor(at / 6)) >> (5 - (at % 6))) & 1) === 1;

/** Where the branches above the cuts begin, and the trees. */
function branchesOf(feature: Int16Array): Pick<Trees, 'above' | 'roots'> {
  const above = new Int16Array(feature.length);
  const roots: number[] = [];
  /** The questions whose branch above the cut has not begun. */
  const open: number[] = [];
  let begins = true;
  for (let at = 0; at < feature.length; at += 1) {
    if (begins) roots.push(at);
    begins = false;
    if ((feature[at] ?? 0) >= 0) {
      open.push(at);
      continue;
    }
    const asked = open.pop();
    if (asked === undefined) begins = true;
    else above[asked] = at + 1;
  }
  return { above, roots };
}

/** How sure the trees are, 0 to 1, of one row of features. */
export function askTrees({ feature, value, above, roots, step }: Trees, row: Int32Array): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let at = roots[tree] ?? 0;
    for (let asked = feature[at] ?? -1; asked >= 0; asked = feature[at] ?? -1)
      at = (row[asked] ?? 0) <= (value[at] ?? 0) ? at + 1 : (above[at] ?? 0);
    sum += value[at] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum * step));
}
