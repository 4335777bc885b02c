// What a file came to: the stories, those deleted for good that it would bring back, and the lines that were refused.
import { fileProblemMessage } from '../../utils/i18n/file-problem-message';
import { countMessage, message, showNumber } from '../../utils/i18n/message';
import type { FileProblem } from '../../utils/story/file-problem';
import type { Merged } from '../../utils/story/merged';
import { Button } from '../controls/Button';
import styles from './ImportReportView.module.css';
import { mergeLines } from './merge-words';

/** A line that was refused, and why; in a backup with the name of its file. */
export interface RefusedLine {
  file?: string;
  line?: number;
  problem: FileProblem;
}

/** `refused` counts all refused lines, `lines` are the first of them. `onAddPurged` adds what was deleted for good. */
export interface MergeReportProps {
  report: Merged;
  refused: number;
  lines: readonly RefusedLine[];
  onAddPurged?: (() => void) | undefined;
  onUndo?: (() => void) | undefined;
}

const placeOf = ({ file, line }: RefusedLine): string =>
  [file, line !== undefined && message('lineNumber', showNumber(line))].filter(Boolean).join(' · ');

function RefusedLines({ lines }: { lines: readonly RefusedLine[] }) {
  if (lines.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section class={styles.complaints} tabIndex={0} aria-label={message('importComplaints')}>
      <ol>
        {lines.map((one) => (
          <li key={`${one.file} ${one.line}`}>
            <b>{placeOf(one)}</b> {fileProblemMessage(one.problem)}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function MergeReport({ report, refused, lines, onAddPurged, onUndo }: MergeReportProps) {
  const { purged } = report;
  return (
    <>
      <ul>
        {mergeLines(report).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {purged > 0 && (
          <li class={styles.offer}>
            {countMessage('importPurged', purged)}{' '}
            {onAddPurged && <Button onClick={onAddPurged}>{message('importAddPurged')}</Button>}
          </li>
        )}
        {refused > 0 && <li class={styles.refused}>{countMessage('importRefused', refused)}</li>}
      </ul>
      <RefusedLines lines={lines} />
      {onUndo && report.added + report.updated > 0 && (
        <p>
          <Button onClick={onUndo}>{message('importUndo')}</Button>
        </p>
      )}
    </>
  );
}
