// How far a backup or a restore has got, and what became of it.
import { fileProblemMessage } from '../../utils/i18n/file-problem-message';
import { countMessage, message, showNumber } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { BackupState, BackupStore } from '../../utils/stores/backup-store';
import { Button } from '../controls/Button';
import { Progress } from '../controls/Progress';
import { MergeReport } from '../import/MergeReport';
import { undoneImportWords } from '../import/merge-words';
import styles from './StorageHealth.module.css';

type Trouble = Extract<BackupState, { phase: 'failed' }>['trouble'];

function TroubleWords({ trouble }: { trouble: Trouble }) {
  if (trouble.kind === 'newer-backup') return <p role="alert">{message('backupNewer')}</p>;
  if (trouble.kind === 'no-backup')
    return <p role="alert">{message('backupForeign', fileProblemMessage(trouble.problem))}</p>;
  if (trouble.kind !== 'damaged-backup') return <p role="alert">{troubleMessage(trouble)}</p>;
  return (
    <div role="alert">
      <p>{message('backupDamaged')}</p>
      <ul class={styles.places}>
        {trouble.places.map(({ file, line, problem }) => (
          <li key={`${file} ${line}`}>
            {[file, line, fileProblemMessage(problem)].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function BackupStanding({ store }: { store: BackupStore }) {
  const state = store.state.value;
  switch (state.phase) {
    case 'idle':
      return null;
    case 'writing':
    case 'restoring': {
      const key = state.phase === 'writing' ? 'backupWriting' : 'backupRestoring';
      const pictures = state.pictures > 0 ? countMessage('backupPictures', state.pictures) : '';
      const label = `${message(key, showNumber(state.stories))}${pictures && ` · ${pictures}`}`;
      return (
        <>
          <Progress label={label} value={state.stories} total={state.total} />
          <Button onClick={() => store.cancel()}>{message('cancel')}</Button>
        </>
      );
    }
    case 'written':
      return <p role="status">{countMessage('backupWritten', state.stories, state.fileName)}</p>;
    case 'restored': {
      const { report } = state;
      return (
        <div role="status">
          <p>{message('backupRestored')}</p>
          <MergeReport
            report={report}
            refused={report.refusedLines}
            lines={report.refused}
            onAddPurged={() => void store.addPurged()}
            onUndo={() => void store.undo()}
          />
        </div>
      );
    }
    case 'undone':
      return <p role="status">{undoneImportWords(state.undone)}</p>;
    case 'failed':
      return <TroubleWords trouble={state.trouble} />;
  }
}
