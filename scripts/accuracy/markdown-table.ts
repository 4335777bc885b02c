// Tables of the report.

const cell = (value: string | number | undefined): string => {
  if (value === undefined) return '';
  return typeof value === 'number'
    ? value.toFixed(3)
    : value.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
};

/** A Markdown table; numbers are given to three places. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');
