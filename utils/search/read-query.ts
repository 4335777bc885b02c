// Reading the query language: words, "phrases", -negation, OR, brackets and fields. docs/search.md describes it.
import { done, failed, type Result } from '../outcome/result';
import type { Query } from './query';
import { leafOf } from './query-leaf';
import { type QueryToken, queryTokens } from './query-tokens';
import type { QueryTrouble } from './query-trouble';

/** Thrown and caught inside this room: a query is read by descent, and goes wrong at the bottom of it. */
class Mistake extends Error {
  constructor(readonly trouble: QueryTrouble) {
    super(trouble.kind);
  }
}

class Reading {
  #next = 0;

  constructor(
    readonly query: string,
    readonly tokens: readonly QueryToken[],
  ) {}

  #peek(): QueryToken | undefined {
    return this.tokens[this.#next];
  }

  #fail(kind: QueryTrouble['kind'], at: number, word = this.query.charAt(at)): never {
    throw new Mistake({ kind, at, word });
  }

  whole(): Query {
    const query = this.#some();
    const rest = this.#peek();
    if (rest !== undefined) this.#fail('stray-bracket', rest.at);
    return query;
  }

  #some(): Query {
    const parts = [this.#every()];
    for (let token = this.#peek(); token?.kind === 'or'; token = this.#peek()) {
      if (parts.at(-1) === undefined) this.#fail('lonely-or', token.at, 'OR');
      this.#next += 1;
      const part = this.#every();
      if (part === undefined) this.#fail('lonely-or', token.at, 'OR');
      parts.push(part);
    }
    const of = parts.filter((part) => part !== undefined);
    return of.length === 1 && of[0] ? of[0] : { kind: of.length === 0 ? 'every' : 'some', of };
  }

  #every(): Query | undefined {
    const of: Query[] = [];
    for (let token = this.#peek(); token; token = this.#peek()) {
      if (token.kind === 'or' || token.kind === 'close') break;
      of.push(this.#one(token));
    }
    return of.length > 1 ? { kind: 'every', of } : of[0];
  }

  #one(token: QueryToken): Query {
    this.#next += 1;
    if (token.kind === 'minus') {
      const next = this.#peek();
      if (next === undefined || next.kind === 'or' || next.kind === 'close')
        this.#fail('lonely-minus', token.at);
      return { kind: 'not', of: this.#one(next) };
    }
    if (token.kind === 'open') {
      const inside = this.#some();
      if (this.#peek()?.kind !== 'close') this.#fail('open-bracket', token.at);
      this.#next += 1;
      return inside;
    }
    if (token.kind !== 'text') return this.#fail('stray-bracket', token.at);
    // What is typed last may not have been typed to its end.
    const typing = this.#next === this.tokens.length && !token.quoted;
    const leaf = leafOf(token, typing);
    if (leaf.ok) return leaf.value;
    const { at, text, field } = token;
    const word = text.trim() || (field ?? '');
    throw new Mistake({ kind: leaf.trouble, at, word, ...(field !== undefined && { field }) });
  }
}

/** Reads a query. An empty one lets every story through. */
export function readQuery(query: string): Result<Query, QueryTrouble> {
  const { tokens, open } = queryTokens(query);
  if (open) return failed({ ...open, word: query.slice(open.at) });
  try {
    return done(new Reading(query, tokens).whole());
  } catch (mistake) {
    if (mistake instanceof Mistake) return failed(mistake.trouble);
    throw mistake;
  }
}
