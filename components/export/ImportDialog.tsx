// Reading stories from a file, and the report of what became of them.
import { useEffect } from 'preact/hooks';
import { message, showNumber } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { FileTrouble, ImportState, ImportStore } from '../../utils/stores/library-import';
import { mergedStories } from '../../utils/story/merged';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Progress } from '../controls/Progress';
import styles from './ImportDialog.module.css';
import { ImportReportView } from './ImportReportView';
import { PastImports } from './PastImports';

const troubleWords = (trouble: FileTrouble): string => {
  if (trouble.kind === 'foreign-file') return message('importForeignFile');
  if (trouble.kind === 'unreadable-file') return message('importUnreadableFile');
  return troubleMessage(trouble.trouble);
};

function Standing({ state, onAddPurged }: { state: ImportState; onAddPurged: () => void }) {
  switch (state.phase) {
    case 'idle':
      return null;
    case 'reading': {
      const read = showNumber(state.report ? mergedStories(state.report) : 0);
      return <Progress label={message('importProgress', read)} value={0} total={undefined} />;
    }
    case 'done':
      return <ImportReportView {...state} onAddPurged={onAddPurged} />;
    case 'failed':
      return (
        <>
          <p class={styles.failed}>{troubleWords(state.trouble)}</p>
          {state.trouble.kind === 'stopped' && (
            <ImportReportView
              fileName={state.fileName}
              report={state.trouble.report}
              onAddPurged={onAddPurged}
            />
          )}
        </>
      );
  }
}

function FilePicker({ onFile }: { onFile: (file: File) => void }) {
  return (
    <label class={styles.file}>
      <span>{message('importFile')}</span>
      <input
        type="file"
        accept=".jsonl,.ndjson,application/jsonl,application/x-ndjson"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

export function ImportDialog({ store, onClose }: { store: ImportStore; onClose: () => void }) {
  const state = store.state.value;
  const reading = state.phase === 'reading';
  useEffect(() => {
    if (store.state.peek().phase !== 'reading') store.clear();
  }, []);
  return (
    <Dialog
      title={message('importTitle')}
      onClose={onClose}
      actions={
        reading ? (
          <Button onClick={store.cancel}>{message('stop')}</Button>
        ) : (
          <Button onClick={onClose}>{message('close')}</Button>
        )
      }
    >
      <p>{message('importHelp')}</p>
      {!reading && <FilePicker onFile={(file) => void store.start(file)} />}
      <div role="status" class={styles.standing}>
        <Standing state={state} onAddPurged={() => void store.addPurged()} />
      </div>
      {!reading && <PastImports past={store.past.value} onUndo={store.undo} />}
    </Dialog>
  );
}
