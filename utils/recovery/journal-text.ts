// The text of a journal file: a line for every change, oldest first, each with a check sum of its own, and a last line that
// says what the file is and holds a check sum of the others'. So a byte that flips costs one line, and no line can go missing.
import * as v from 'valibot';
import { sha256Hex } from '../text/sha256';
import type { History } from './history';
import { historyText, readHistory } from './history';
import { quickCheck } from './quick-check';

/** The newest form of the text this Cutline knows. In 1 only the last line had a check sum, of the whole. */
export const JOURNAL_FORMAT = 2;

/** What a file is: the library it is of, what it covers, and the epochs of the writes in it. */
export interface FileAbout {
  library: string;
  kind: string;
  from: number;
  to: number;
  history: History;
}

/** A line as it lies there. */
export interface ReadLine {
  json: string;
  /** Whether it is as it was written. */
  sound: boolean;
}

/** What was read of a text. */
export interface JournalText {
  lines: ReadLine[];
  /** Whether every line is there and as it was written, and there are no others. */
  whole: boolean;
  /** Lines that are not there, as far as can be known; 1 where even that cannot. */
  missing: number;
  /** What the last line says, where it is as it was written; the oldest form says nothing. */
  about?: FileAbout;
}

const CHECK = 16;

const Oldest = v.object({ format: v.literal(1), lines: v.number(), sha256: v.string() });
const About = v.object({
  format: v.literal(JOURNAL_FORMAT),
  library: v.string(),
  kind: v.string(),
  from: v.number(),
  to: v.number(),
  history: v.string(),
  lines: v.number(),
});

// With the library's id in it, a line of another library's is none of this one's.
const lineCheck = async (library: string, json: string): Promise<string> =>
  (await sha256Hex(`${library} ${json}`)).slice(0, CHECK);

const endCheck = (json: string, checks: readonly string[]): string =>
  quickCheck(`${json} ${checks.join('')}`, CHECK);

/** Lines as a text that can be checked. */
export async function sealed(about: FileAbout, lines: readonly string[]): Promise<string> {
  const { library, kind, from, to, history } = about;
  const checks = await Promise.all(lines.map((json) => lineCheck(library, json)));
  const said = { library, kind, from, to, history: historyText(history) };
  const end = JSON.stringify({ format: JOURNAL_FORMAT, ...said, lines: lines.length });
  const text = lines.map((json, at) => `${checks[at]} ${json}\n`).join('');
  return `${text}${endCheck(end, checks)} ${end}\n`;
}

function parsedAs<T>(schema: v.GenericSchema<unknown, T>, json: string): T | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(json));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

const CHECKED = /^([0-9a-f]{16}) (.*)$/s;

/** A line and the check in front of it; a line of the oldest form has none. */
function parted(row: string): { check: string; json: string } {
  const [, check = '', json = row] = CHECKED.exec(row) ?? [];
  return { check, json };
}

/** Where a line may begin that a damaged line break has joined to the one before. */
const JOINED = /(?<=.)(?=[0-9a-f]{16} \{"(?:story|filing|version|row|gone|format)":)/g;

/** A row as lines: one, or those of which it was made when the breaks between them were damaged. */
async function linesIn(library: string, row: string): Promise<ReadLine[]> {
  const { check, json } = parted(row);
  if (check === (await lineCheck(library, json))) return [{ json, sound: true }];
  const parts = row.split(JOINED);
  if (parts.length === 1) return [{ json, sound: false }];
  const read = await Promise.all(
    parts.map(async (part, at) => {
      // In the place of the break stands what it became.
      const own = at < parts.length - 1 ? part.replace(/[^}]+$/, '') : part;
      const { check, json } = parted(own);
      return { json, sound: check === (await lineCheck(library, json)) };
    }),
  );
  return read;
}

type End = FileAbout & { lines: number };

/** What the last row says the file is, where it is as it was written. */
function endOf(rows: readonly string[]): End | undefined {
  const { check, json } = parted(rows.at(-1) ?? '');
  const checks = rows.slice(0, -1).map((row) => parted(row).check);
  const end = check === endCheck(json, checks) ? parsedAs(About, json) : undefined;
  return end && { ...end, history: readHistory(end.history) };
}

// A last line that is torn, or stands in the middle of a file that was doubled, is no change that was lost.
const isEnd = (row: string): boolean =>
  !/^.{0,20}"(?:story|filing|version|row|gone)":/.test(row) &&
  (row.match(/[{,]"(?:format|library|history|lines)":/g) ?? []).length > 1;

/** How many lines a file should have by a last line that may be torn. */
const saidLines = (row: string | undefined): number =>
  Number(/"lines":(\d+)\}$/.exec(row ?? '')?.[1] ?? Number.NaN);

async function oldestForm(text: string, rows: readonly string[]): Promise<JournalText | undefined> {
  const last = rows.at(-1) ?? '';
  const end = parsedAs(Oldest, last);
  if (end === undefined) return undefined;
  const whole = (await sha256Hex(text.slice(0, text.lastIndexOf(last)))) === end.sha256;
  const lines = rows.slice(0, -1).map((json) => ({ json, sound: whole }));
  return { lines, whole, missing: Math.max(0, end.lines - lines.length) };
}

function rowsOf(text: string): string[] {
  const rows = text.split('\n');
  return rows.at(-1) === '' ? rows.slice(0, -1) : rows;
}

/** Reads a text of this library's. Whatever became of it, what is as it was written can be told from what is not. */
export async function unsealed(text: string, library: string): Promise<JournalText> {
  const rows = rowsOf(text);
  const oldest = await oldestForm(text, rows);
  if (oldest) return oldest;
  const end = endOf(rows);
  const said = rows.filter((row) => !isEnd(row));
  const lines = (await Promise.all(said.map((row) => linesIn(library, row)))).flat();
  const howMany = end?.lines ?? saidLines(rows.findLast(isEnd));
  const missing = Number.isNaN(howMany) ? 1 : Math.max(0, howMany - lines.length);
  const sound = lines.every((line) => line.sound) && lines.length === end?.lines;
  return {
    lines,
    missing,
    whole: sound && end?.library === library && text.endsWith('\n'),
    ...(end && { about: end }),
  };
}

/** What a text says it is, without a look at its lines. */
export const aboutText = (text: string): FileAbout | undefined => endOf(rowsOf(text));
