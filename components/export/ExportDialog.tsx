// Writing stories to a file: which format, how many stories, how far it has got.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { countMessage, type MessageKey, message, showNumber } from '../../utils/i18n/message';
import type { ExportScope, ExportState, ExportStore } from '../../utils/stores/library-export';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Progress } from '../controls/Progress';
import { ChoiceGroup } from '../settings/ChoiceGroup';
import styles from './ExportDialog.module.css';

/** `scope` is what is exported. */
export interface ExportDialogProps {
  store: ExportStore;
  scope: ExportScope;
  onClose: () => void;
}

const FORMAT_WORDS: Record<string, { label: MessageKey; note: MessageKey }> = {
  jsonl: { label: 'formatJsonl', note: 'formatJsonlNote' },
  csv: { label: 'formatCsv', note: 'formatCsvNote' },
  markdown: { label: 'formatMarkdown', note: 'formatMarkdownNote' },
};

const choiceOf = (id: string) => {
  const words = FORMAT_WORDS[id];
  return words
    ? { value: id, label: message(words.label), note: message(words.note) }
    : { value: id, label: id };
};

function Standing({ state }: { state: ExportState }) {
  switch (state.phase) {
    case 'idle':
      return null;
    case 'writing':
      return (
        <Progress
          label={message('exportProgress', showNumber(state.written))}
          value={state.written}
          total={state.total}
        />
      );
    case 'done':
      return <p>{countMessage('exportDone', state.written, state.fileName)}</p>;
    case 'failed':
      return <p class={styles.failed}>{message('exportFailed')}</p>;
  }
}

function Actions({
  store,
  writing,
  ready,
  onStart,
  onClose,
}: {
  store: ExportStore;
  writing: boolean;
  ready: boolean;
  onStart: () => void;
  onClose: () => void;
}) {
  if (writing) return <Button onClick={store.cancel}>{message('cancel')}</Button>;
  return (
    <>
      <Button onClick={onClose}>{message('close')}</Button>
      <Button kind="primary" icon="download" disabled={!ready} onClick={onStart}>
        {message('exportNow')}
      </Button>
    </>
  );
}

export function ExportDialog({ store, scope, onClose }: ExportDialogProps) {
  const format = useSignal(store.formats[0] ?? '');
  const count = useSignal<number | undefined>(undefined);
  const uncounted = useSignal(false);
  const state = store.state.value;
  useEffect(() => {
    store.cancel();
    store.count(scope).then(
      (stories) => {
        count.value = stories;
      },
      () => {
        uncounted.value = true;
      },
    );
    return store.cancel;
  }, []);
  return (
    <Dialog
      title={
        count.value === undefined ? message('export') : countMessage('exportTitle', count.value)
      }
      onClose={onClose}
      actions={
        <Actions
          store={store}
          writing={state.phase === 'writing'}
          ready={count.value !== undefined && count.value > 0}
          onStart={() => void store.start(format.value, scope)}
          onClose={onClose}
        />
      }
    >
      <div class={styles.form}>
        <ChoiceGroup
          title={message('exportFormat')}
          chosen={format.value}
          onChoose={(id) => {
            format.value = id;
          }}
          choices={store.formats.map(choiceOf)}
        />
        <div role="status">
          {uncounted.value ? (
            <p class={styles.failed}>{message('libraryUnread')}</p>
          ) : (
            <Standing state={state} />
          )}
        </div>
      </div>
    </Dialog>
  );
}
