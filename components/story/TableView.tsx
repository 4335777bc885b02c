// A table of the body. One wider than the measure scrolls by itself, and can be scrolled by keys.
import { message } from '../../utils/i18n/message';
import type { TableCell } from '../../utils/story/story-block';
import { SpanText } from './SpanText';
import styles from './TableView.module.css';

const NUMBER = /^[\s\d.,:%+\-−–—$€£¥°/]*\d[\s\d.,:%+\-−–—$€£¥°/]*$/;

function CellView({ cell, line }: { cell: TableCell; line: string }) {
  const span = { colSpan: cell.colSpan, rowSpan: cell.rowSpan };
  const words = <SpanText spans={cell.text} line={line} />;
  if (cell.header)
    return (
      <th {...span} data-line={line}>
        {words}
      </th>
    );
  const number = NUMBER.test(cell.text.map(({ text }) => text).join(''));
  return (
    <td {...span} data-line={line} class={number ? styles.number : undefined}>
      {words}
    </td>
  );
}

/** The rows as the page gave them; the caption stands above. `line` is the table's name for marks. */
export function TableView({
  caption,
  rows,
  line,
}: {
  caption?: string;
  rows: readonly TableCell[][];
  line: string;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section class={styles.frame} tabIndex={0} aria-label={caption ?? message('tableLabel')}>
      <table>
        {caption && <caption>{caption}</caption>}
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <CellView key={column} cell={cell} line={`${line}.${at}.${column}`} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
