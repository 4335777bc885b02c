// What an import came to: how many stories were new, newer or there already, and each line that could not be read.
import { fileProblemMessage } from '../../utils/i18n/file-problem-message';
import { countMessage, message, showNumber } from '../../utils/i18n/message';
import type { ImportState } from '../../utils/stores/library-import';
import styles from './ImportReportView.module.css';

type Report = Extract<ImportState, { phase: 'done' }>['report'];

export function ImportReportView({ fileName, report }: { fileName: string; report: Report }) {
  const { added, updated, unchanged, refused, complaints } = report;
  return (
    <div class={styles.report}>
      <p class={styles.file}>
        <bdi>{fileName}</bdi>
      </p>
      <ul>
        <li>{countMessage('importAdded', added)}</li>
        <li>{countMessage('importUpdated', updated)}</li>
        <li>{countMessage('importUnchanged', unchanged)}</li>
        {refused > 0 && <li class={styles.refused}>{countMessage('importRefused', refused)}</li>}
      </ul>
      {complaints.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <section class={styles.complaints} tabIndex={0} aria-label={message('importComplaints')}>
          <ol>
            {complaints.map(({ line, problem }) => (
              <li key={line}>
                <b>{message('lineNumber', showNumber(line))}</b> {fileProblemMessage(problem)}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
