// WebDriver BiDi as Firefox speaks it, as far as it is needed here: evaluating in pages and in the browser's own window.
import type { Browser } from 'puppeteer-core';

/** Sends one BiDi command and gives its result. */
export type Command = (
  method: string,
  params: Record<string, unknown>,
) => Promise<Record<string, unknown>>;

/** A reference to an element, as input commands want it. */
export interface ElementReference {
  sharedId: string;
}

interface Evaluated {
  type: 'success' | 'exception';
  result: { type: string; value?: unknown; sharedId?: string };
  exceptionDetails?: { text: string };
}

/** The command channel under Puppeteer. Its own pages cannot open an extension's address. */
export function commandsOf(browser: Browser): Command {
  const { connection } = browser as unknown as {
    connection: { send: (method: string, params: object) => Promise<{ result?: object }> };
  };
  return async (method, params) => {
    const answer = await connection.send(method, params);
    return { ...(answer.result ?? answer) };
  };
}

async function run(command: Command, context: string, expression: string) {
  const answer = (await command('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  })) as unknown as Evaluated;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result;
}

/** The value of an expression in a page (or in the browser's window); objects come back as JSON would give them. */
export async function evaluateIn(
  command: Command,
  context: string,
  expression: string,
): Promise<unknown> {
  const asJson = `(async () => JSON.stringify({ value: await (${expression}) }))()`;
  const { value } = await run(command, context, asJson);
  return (JSON.parse(String(value)) as { value?: unknown }).value;
}

/** A reference to the element that an expression gives. */
export async function elementIn(
  command: Command,
  context: string,
  expression: string,
): Promise<ElementReference> {
  const { sharedId } = await run(command, context, expression);
  if (!sharedId) throw new Error('There is no such element.');
  return { sharedId };
}

/** The browser's own window, where extensions' buttons can be pressed. */
export async function windowContext(command: Command): Promise<string> {
  const tree = (await command('browsingContext.getTree', { 'moz:scope': 'chrome' })) as unknown as {
    contexts: { context: string }[];
  };
  const first = tree.contexts[0];
  if (!first) throw new Error('Firefox has no window.');
  return first.context;
}
