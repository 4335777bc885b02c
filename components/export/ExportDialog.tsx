// Writing stories to a file: which format, how many stories, how far it has got.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { countMessage, message, showNumber } from '../../utils/i18n/message';
import type { ExportState, ExportStore, ExportWish } from '../../utils/stores/library-export';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Progress } from '../controls/Progress';
import styles from './ExportDialog.module.css';
import { ExportOptionList } from './ExportOptionList';
import { ExportPreview } from './ExportPreview';
import { FormatChoice } from './FormatChoice';
import { ScopeChoice } from './ScopeChoice';

/** `scope` is what is exported, unless something else is chosen. */
export interface ExportDialogProps {
  store: ExportStore;
  scope: ExportWish['scope'];
  onClose: () => void;
}

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

/** What is counted of a scope: how many stories, or that nobody could say. */
type Count = number | 'unknown' | undefined;

function useCount(store: ExportStore, scope: ExportWish['scope']): Count {
  const count = useSignal<Count>(undefined);
  useEffect(() => {
    let gone = false;
    const show = (counted: Count) => {
      if (!gone) count.value = counted;
    };
    store.count(scope).then(show, () => show('unknown'));
    return () => {
      gone = true;
    };
  }, [store, scope]);
  return count.value;
}

export function ExportDialog({ store, scope, onClose }: ExportDialogProps) {
  const wish = useSignal<ExportWish>({ format: 'jsonl', scope, options: store.defaults });
  const change = (to: Partial<ExportWish>) => {
    wish.value = { ...wish.value, ...to };
  };
  const count = useCount(store, wish.value.scope);
  const format = store.formats.find(({ id }) => id === wish.value.format) ?? store.formats[0];
  const state = store.state.value;
  useEffect(() => {
    store.cancel();
    return store.cancel;
  }, []);
  return (
    <Dialog
      wide
      title={typeof count === 'number' ? countMessage('exportTitle', count) : message('export')}
      onClose={onClose}
      actions={
        <Actions
          store={store}
          writing={state.phase === 'writing'}
          ready={typeof count === 'number' && count > 0}
          onStart={() => void store.start(wish.peek())}
          onClose={onClose}
        />
      }
    >
      <div class={styles.form}>
        <ScopeChoice store={store} here={scope} onChoose={(to) => change({ scope: to })} />
        <div class={styles.parts}>
          <FormatChoice
            formats={store.formats}
            chosen={format.id}
            onChoose={(id) => change({ format: id })}
          />
          <div class={styles.about}>
            <p aria-live="polite">{message(format.words.note)}</p>
            <ExportOptionList
              names={format.options}
              options={wish.value.options}
              onChange={(options) => change({ options })}
            />
            <ExportPreview store={store} wish={wish.value} />
          </div>
        </div>
        <div role="status">
          {count === 'unknown' ? (
            <p class={styles.failed}>{message('libraryUnread')}</p>
          ) : (
            <Standing state={state} />
          )}
        </div>
      </div>
    </Dialog>
  );
}
