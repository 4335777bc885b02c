// The clip script runs once in a page and is thrown away, and nearly all of its functions are called. A browser skims each
// function first and parses it again at its first call; one that stands in brackets as an expression it compiles at once.
// So the built script's functions are rewritten to stand so, which saves a cold page a tenth of the clip.

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'start' in value &&
  'end' in value;

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

const OWN_THIS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ClassBody']);
const FROM_OUTSIDE = new Set(['ThisExpression', 'Super', 'MetaProperty', 'AwaitExpression']);

/** Whether an arrow function needs the `this`, `arguments` and the like of the function around it. */
const needsOuter = (node: Node): boolean =>
  FROM_OUTSIDE.has(node.type) ||
  (node.type === 'Identifier' && node.name === 'arguments') ||
  (!OWN_THIS.has(node.type) && childrenOf(node).some(needsOuter));

/** What turns an arrow function into a function expression in brackets: before its body, and behind it. */
function arrowEdits(arrow: Node, body: Node): { before: Edit[]; behind: Edit } {
  const params = nodesOf(arrow.params);
  const [first, last] = [params[0], params.at(-1)];
  const isBlock = body.type === 'BlockStatement';
  const opening = isBlock ? ')' : '){return ';
  return {
    before:
      first && last
        ? [
            { start: arrow.start, end: first.start, text: '(function(' },
            { start: last.end, end: body.start, text: opening },
          ]
        : [{ start: arrow.start, end: body.start, text: `(function(${opening}` }],
    behind: { start: body.end, end: arrow.end, text: isBlock ? ')' : '})' },
  };
}

// An arrow that ends another ends before it: its last edit comes first.
function arrowsIn(node: Node, found: Edit[]): Edit[] {
  const { body } = node;
  const isPlain = node.type === 'ArrowFunctionExpression' && !node.async && !needsOuter(node);
  const edits = isPlain && isNode(body) ? arrowEdits(node, body) : undefined;
  if (edits) found.push(...edits.before);
  for (const child of childrenOf(node)) arrowsIn(child, found);
  if (edits) found.push(edits.behind);
  return found;
}

/** The text between two places with the edits that lie there. */
function edited(code: string, edits: readonly Edit[], start: number, end: number): string {
  let text = '';
  let at = start;
  for (const edit of edits) {
    if (edit.start < start || edit.end > end) continue;
    text += code.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + code.slice(at, end);
}

/** The body of the function that wraps a built script: the first that is called where it stands. */
function wrapperOf(node: Node): Node | undefined {
  const { callee } = node.type === 'CallExpression' ? node : { callee: undefined };
  if (isNode(callee) && isNode(callee.body) && callee.body.type === 'BlockStatement')
    return callee.body;
  for (const child of childrenOf(node)) {
    const found = wrapperOf(child);
    if (found) return found;
  }
  return undefined;
}

/**
 * A built script of one wrapping function with its functions set so that they are compiled while it is parsed. Function
 * declarations move to the top of the wrapper, where they were hoisted to before. `parse` gives the syntax tree.
 */
export function calledAtOnce(code: string, parse: (code: string) => unknown): string {
  const program = parse(code);
  const wrapper = isNode(program) ? wrapperOf(program) : undefined;
  if (!isNode(program) || !wrapper) throw new Error('The script is not one wrapped function.');
  const edits = arrowsIn(program, []).sort((a, b) => a.start - b.start || a.end - b.end);
  const declared = nodesOf(wrapper.body).filter(
    ({ type, async, generator }) => type === 'FunctionDeclaration' && !async && !generator,
  );
  const top = wrapper.start + 1;
  let hoisted = '';
  let rest = '';
  let at = top;
  for (const { id, start, end } of declared) {
    if (!isNode(id)) continue;
    hoisted += `var ${id.name}=(function${edited(code, edits, id.end, end)});`;
    rest += edited(code, edits, at, start);
    at = end;
  }
  return edited(code, edits, 0, top) + hoisted + rest + edited(code, edits, at, code.length);
}
