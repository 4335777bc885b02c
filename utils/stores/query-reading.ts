// What a typed query means, for the reader: the conditions in it that can be lifted one by one, and where it goes wrong.
import { queryTokens } from '../search/query-tokens';
import type { QueryTrouble } from '../search/query-trouble';
import { readQuery } from '../search/read-query';

/** A condition such as `tag:sea` or `-is:read`. `rest` is the query without it. */
export interface QueryCondition {
  field: string;
  value: string;
  not: boolean;
  rest: string;
}

/** The conditions a query states outright; those inside brackets or beside an OR stand in the query only. */
export interface QueryReading {
  conditions: QueryCondition[];
  trouble?: QueryTrouble;
}

interface Part {
  from: number;
  to: number;
  field?: string;
  value: string;
  not: boolean;
}

/** The parts of a query outside brackets, each from its minus sign to where the next begins. */
function outerParts(query: string): Part[] {
  const { tokens } = queryTokens(query);
  const parts: Part[] = [];
  let depth = 0;
  let minus: number | undefined;
  tokens.forEach((token, at) => {
    if (token.kind === 'minus') {
      minus ??= token.at;
      return;
    }
    if (token.kind === 'text' && depth === 0) {
      const { text: value, field } = token;
      const span = { from: minus ?? token.at, to: tokens[at + 1]?.at ?? query.length };
      parts.push({ ...span, value, not: minus !== undefined, ...(field && { field }) });
    }
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    minus = undefined;
  });
  return tokens.some((token) => token.kind === 'or') ? [] : parts;
}

/** Reads a query as it stands in the search field. */
export function queryReading(query: string): QueryReading {
  const read = readQuery(query);
  if (!read.ok) return { conditions: [], trouble: read.trouble };
  const conditions = outerParts(query).flatMap(({ field, value, not, from, to }) =>
    field === undefined
      ? []
      : [{ field, value, not, rest: (query.slice(0, from) + query.slice(to)).trim() }],
  );
  return { conditions };
}
