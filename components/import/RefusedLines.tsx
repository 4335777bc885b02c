// The places of files that hold no story, each with the reason.
import { fileProblemMessage } from '../../utils/i18n/file-problem-message';
import { message, showNumber } from '../../utils/i18n/message';
import type { FileProblem } from '../../utils/story/file-problem';
import styles from './RefusedLines.module.css';

/** A line that was refused, and why; in a backup or a folder with the name of its file. */
export interface RefusedLine {
  file?: string;
  line?: number;
  problem: FileProblem;
}

const placeOf = ({ file, line }: RefusedLine): string =>
  [file, line !== undefined && message('lineNumber', showNumber(line))].filter(Boolean).join(' · ');

export function RefusedLines({ lines }: { lines: readonly RefusedLine[] }) {
  if (lines.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section class={styles.complaints} tabIndex={0} aria-label={message('importComplaints')}>
      <ol>
        {lines.map((one, at) => (
          <li key={`${at} ${one.file} ${one.line}`}>
            <b>{placeOf(one)}</b> {fileProblemMessage(one.problem)}
          </li>
        ))}
      </ol>
    </section>
  );
}
