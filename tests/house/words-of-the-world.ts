// Where the words that pages are read by stand: in their room alone, and nothing but words there.
import { parseSync } from 'vite';
import type { SourceFile } from './source-file';

const ROOM = 'utils/words/';
/** The rooms that read pages. */
const READING = /^utils\/(?:text|page|caption|extract)\//;
/** They name letters, or count in them, which is no word. */
const LETTERS_ALONE = [
  'utils/text/letter-classes.ts',
  'utils/text/fold.ts',
  'utils/extract/blocks/block-model.ts',
  'utils/extract/photos/cutline-model.ts',
];

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function* nodesIn(value: unknown): Generator<Node> {
  if (!isNode(value)) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

/** What a node says as a text, a pattern or a piece of a template. */
function saidBy({ type, value, regex }: Node): string {
  if (isNode(regex)) return String(regex.pattern);
  if (type === 'TemplateElement' && isNode(value)) return String(value.cooked);
  return type === 'Literal' && typeof value === 'string' ? value : '';
}

/** The words in it that cannot be English; the letters of a class are none. */
const foreignIn = (said: string): string[] =>
  (said.replace(/\[[^\]]*\]/g, ' ').match(/\p{L}{3,}/gu) ?? []).filter((word) =>
    /[^a-z]/i.test(word),
  );

const foreignWords = ({ path, text }: SourceFile): string[] =>
  [...nodesIn(parseSync(path, text).program)]
    .flatMap((node) => foreignIn(saidBy(node)))
    .map((word) => `${path}: "${word}" belongs into ${ROOM}`);

const CODE =
  /^(?:ArrowFunctionExpression|Function\w+|NewExpression|Class\w+|If\w+|For\w+|While\w+)$/;

const codeIn = ({ path, text }: SourceFile): string[] =>
  [...nodesIn(parseSync(path, text).program)]
    .filter(({ type }) => CODE.test(String(type)))
    .map(({ type }) => `${path}: ${type} among words`);

/** Words of other languages outside their room, and code inside it. */
export function wordOffences(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    if (file.path.startsWith(ROOM)) return codeIn(file);
    return READING.test(file.path) && !LETTERS_ALONE.includes(file.path) ? foreignWords(file) : [];
  });
}
