// A query cut into its parts: words, phrases, fields, brackets, OR and minus signs.
import { CONDITIONS } from './conditions';

/** A part of a query. `at` is where it begins, in characters. */
export type QueryToken =
  | { kind: 'text'; at: number; text: string; quoted: boolean; field?: string }
  | { kind: 'open' | 'close' | 'or' | 'minus'; at: number };

/** A quotation mark that is never closed. */
export interface OpenQuote {
  kind: 'open-quote';
  at: number;
}

const WORDS = CONDITIONS.flatMap(({ word }) => word ?? []);
const FIELDS = new RegExp(`^(${WORDS.join('|')}):`, 'i');
const QUOTE = /["“”„«»]/;
const WORD_END = /[\s()"“”„«»]/;

/** Cuts a query. An unclosed quotation mark runs to the end and is told beside the tokens. */
export function queryTokens(query: string): { tokens: QueryToken[]; open?: OpenQuote } {
  const tokens: QueryToken[] = [];
  let at = 0;
  const word = (from: number): string => {
    let to = from;
    while (to < query.length && !WORD_END.test(query.charAt(to))) to += 1;
    return query.slice(from, to);
  };
  while (at < query.length) {
    const sign = query.charAt(at);
    const begin = at;
    if (/\s/.test(sign)) {
      at += 1;
    } else if (sign === '(' || sign === ')') {
      tokens.push({ kind: sign === '(' ? 'open' : 'close', at });
      at += 1;
    } else if (sign === '-' && /\S/.test(query.charAt(at + 1))) {
      tokens.push({ kind: 'minus', at });
      at += 1;
    } else {
      const field = FIELDS.exec(query.slice(at))?.[1];
      if (field !== undefined) at += field.length + 1;
      const named = field === undefined ? {} : { field: field.toLowerCase() };
      if (QUOTE.test(query.charAt(at))) {
        const length = query.slice(at + 1).search(QUOTE);
        const end = length < 0 ? query.length : at + 1 + length;
        tokens.push({
          kind: 'text',
          at: begin,
          text: query.slice(at + 1, end),
          quoted: true,
          ...named,
        });
        if (length < 0) return { tokens, open: { kind: 'open-quote', at } };
        at = end + 1;
      } else {
        const text = word(at);
        at += text.length;
        if (text === 'OR' && field === undefined) tokens.push({ kind: 'or', at: begin });
        else tokens.push({ kind: 'text', at: begin, text, quoted: false, ...named });
      }
    }
  }
  return { tokens };
}
