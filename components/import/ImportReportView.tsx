// What an import came to, under the name of its file.
import type { ImportState } from '../../utils/stores/library-import';
import styles from './ImportReportView.module.css';
import { MergeReport } from './MergeReport';

type Report = Extract<ImportState, { phase: 'done' }>['report'];

/** `onAddPurged` reads the file again, with what was deleted for good here; `onUndo` takes the import back. */
export interface ImportReportViewProps {
  fileName: string;
  report: Report;
  onAddPurged: () => void;
  onUndo: () => void;
}

export function ImportReportView({ fileName, report, onAddPurged, onUndo }: ImportReportViewProps) {
  const { refused, complaints } = report;
  return (
    <div class={styles.report}>
      <p class={styles.file}>
        <bdi>{fileName}</bdi>
      </p>
      <MergeReport
        report={report}
        refused={refused}
        lines={complaints}
        onAddPurged={onAddPurged}
        onUndo={onUndo}
      />
    </div>
  );
}
