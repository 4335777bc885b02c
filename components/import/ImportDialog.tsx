// Bringing stories in: choosing files, seeing what they hold, importing it, and the report of what became of it.
import { useEffect } from 'preact/hooks';
import { countMessage, message, showNumber } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { FileTrouble, ImportState, ImportStore } from '../../utils/stores/library-import';
import { mergedStories } from '../../utils/story/merged';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Progress } from '../controls/Progress';
import { ChooseFiles } from './ChooseFiles';
import styles from './ImportDialog.module.css';
import { ImportPreviewView } from './ImportPreviewView';
import { ImportReportView } from './ImportReportView';
import { PastImports } from './PastImports';

const troubleWords = (trouble: FileTrouble): string => {
  if (trouble.kind === 'foreign-file') return message('importForeignFile');
  if (trouble.kind === 'unreadable-file') return message('importUnreadableFile');
  return troubleMessage(trouble.trouble);
};

function Standing({ state, store }: { state: ImportState; store: ImportStore }) {
  const onAddPurged = () => void store.addPurged();
  switch (state.phase) {
    case 'idle':
      return null;
    case 'looking': {
      const label = message('importLooking', showNumber(state.found));
      return <Progress label={label} value={0} total={undefined} />;
    }
    case 'preview':
      return <ImportPreviewView fileName={state.fileName} preview={state.preview} />;
    case 'reading': {
      const read = state.report ? mergedStories(state.report) : 0;
      const label = message('importProgress', showNumber(read));
      return <Progress label={label} value={read} total={state.total || undefined} />;
    }
    case 'done':
      return (
        <ImportReportView
          {...state}
          onAddPurged={onAddPurged}
          onUndo={() => void store.undo(state.id)}
        />
      );
    case 'failed':
      return (
        <>
          <p class={styles.failed}>{troubleWords(state.trouble)}</p>
          {state.trouble.kind === 'stopped' && (
            <ImportReportView
              fileName={state.fileName}
              report={state.trouble.report}
              onAddPurged={onAddPurged}
              onUndo={() => void store.undo(state.id)}
            />
          )}
        </>
      );
  }
}

interface ActionsProps {
  state: ImportState;
  store: ImportStore;
  onClose: () => void;
}

function Actions({ state, store, onClose }: ActionsProps) {
  if (state.phase === 'reading' || state.phase === 'looking')
    return <Button onClick={store.cancel}>{message('stop')}</Button>;
  if (state.phase !== 'preview') return <Button onClick={onClose}>{message('close')}</Button>;
  const { fresh, known } = state.preview;
  return (
    <>
      <Button onClick={store.clear}>{message('importOtherFiles')}</Button>
      <Button
        kind="primary"
        icon="upload"
        disabled={fresh + known === 0}
        onClick={() => void store.start()}
      >
        {countMessage('importNow', fresh + known)}
      </Button>
    </>
  );
}

export function ImportDialog({ store, onClose }: { store: ImportStore; onClose: () => void }) {
  const state = store.state.value;
  const choosing = state.phase === 'idle' || state.phase === 'done' || state.phase === 'failed';
  useEffect(() => {
    if (store.state.peek().phase !== 'reading') store.clear();
  }, []);
  return (
    <Dialog
      wide
      title={message('importTitle')}
      onClose={onClose}
      actions={<Actions state={state} store={store} onClose={onClose} />}
    >
      <p>{message('importHelp')}</p>
      {choosing && (
        <ChooseFiles formats={store.formats} onFiles={(files) => void store.look(files)} />
      )}
      <div role="status" class={styles.standing}>
        <Standing state={state} store={store} />
      </div>
      {choosing && <PastImports past={store.past.value} onUndo={store.undo} />}
    </Dialog>
  );
}
