// Why a query cannot be read.

/**
 * `at`: the character where it goes wrong. `word`: what stands there. `field`: the word of the language it stands behind, if any.
 */
export interface QueryTrouble {
  kind:
    | 'open-quote'
    | 'open-bracket'
    | 'stray-bracket'
    | 'empty-field'
    | 'bad-date'
    | 'unknown-value'
    | 'lonely-or'
    | 'lonely-minus';
  at: number;
  word: string;
  field?: string;
}
