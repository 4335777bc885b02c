// In the place of `format`, which the writer of Markdown brings along for the words of its errors: it asks for the global
// object through `eval`, which the stores warn of and the extension's policy forbids.

/** The words of an error with the values that belong to it behind them. */
export default function plainFormat(words: string, ...values: unknown[]): string {
  return [words, ...values].join(' ');
}
