// Every pattern of the clip script: the literals in the modules it is built of, and the places where one is made.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { projectRoot } from '../house/source-file';

/** A pattern and where it stands. */
export interface Pattern {
  file: string;
  source: string;
  flags: string;
}

/** A place in the source where a pattern is made, by its line. */
export interface Making {
  file: string;
  line: number;
}

/** What the modules of a script hold. */
export interface Found {
  files: string[];
  literals: Pattern[];
  makings: Making[];
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function* nodesIn(value: unknown): Generator<Node> {
  if (!isNode(value)) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

const textOf = (node: unknown, name: string): string =>
  isNode(node) && typeof node[name] === 'string' ? node[name] : '';

const lineOf = (text: string, { start }: Node): number =>
  text.slice(0, Number(start)).split('\n').length;

/** The module that an import names, or undefined where it is a package's. */
function moduleAt(from: string, named: string): string | undefined {
  if (!named.startsWith('.')) return undefined;
  const bare = path.join(path.dirname(from), named);
  return ['.ts', '.tsx', '']
    .map((end) => bare + end)
    .find((file) => existsSync(path.join(projectRoot, file)));
}

/** The patterns in the text of one module. */
export function patternsIn(
  file: string,
  text: string,
): Omit<Found, 'files'> & { imports: string[] } {
  const found = { literals: [] as Pattern[], makings: [] as Making[], imports: [] as string[] };
  for (const node of nodesIn(parseSync(file, text).program)) {
    if (isNode(node.regex))
      found.literals.push({
        file,
        source: textOf(node.regex, 'pattern'),
        flags: textOf(node.regex, 'flags'),
      });
    if (
      /^(?:New|Call)Expression$/.test(textOf(node, 'type')) &&
      textOf(node.callee, 'name') === 'RegExp'
    )
      found.makings.push({ file, line: lineOf(text, node) });
    if (/^(?:Import|Export\w*)Declaration$/.test(textOf(node, 'type')) && isNode(node.source))
      found.imports.push(textOf(node.source, 'value'));
  }
  return found;
}

/** The patterns of a script, by its entry, through all that it imports. */
export function patternsOf(entry: string): Found {
  const found: Found = { files: [], literals: [], makings: [] };
  const waiting = [entry];
  const seen = new Set(waiting);
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    const { literals, makings, imports } = patternsIn(
      file,
      readFileSync(path.join(projectRoot, file), 'utf8'),
    );
    found.files.push(file);
    found.literals.push(...literals);
    found.makings.push(...makings);
    for (const named of imports) {
      const next = moduleAt(file, named);
      if (next && !seen.has(next)) {
        seen.add(next);
        waiting.push(next);
      }
    }
  }
  return found;
}
