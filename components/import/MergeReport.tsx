// What a file came to: the stories, those deleted for good that it would bring back, and the lines that were refused.
import { countMessage, message } from '../../utils/i18n/message';
import type { Merged } from '../../utils/story/merged';
import { Button } from '../controls/Button';
import styles from './ImportReportView.module.css';
import { mergeLines } from './merge-words';
import { type RefusedLine, RefusedLines } from './RefusedLines';

/** `refused` counts all refused lines, `lines` are the first of them. `onAddPurged` adds what was deleted for good. */
export interface MergeReportProps {
  report: Merged;
  refused: number;
  lines: readonly RefusedLine[];
  onAddPurged?: (() => void) | undefined;
  onUndo?: (() => void) | undefined;
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
