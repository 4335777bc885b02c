// What stands where no story is: each of these teaches one action.
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { Button } from '../controls/Button';
import styles from './EmptyList.module.css';

function Nothing({ title, words }: { title: string; words: string }) {
  return (
    <div>
      <h2>{title}</h2>
      <p>{words}</p>
    </div>
  );
}

export function EmptyList({ library: { place, list, view } }: { library: Library }) {
  const phase = list.phase.value;
  if (phase === 'reading' || list.stale.value) return <div />;
  const trashed = place.filter.value.trashed;
  return (
    <div class={styles.empty}>
      {phase === 'failed' ? (
        <div role="alert">
          <Nothing title={message('listFailed')} words={message('listFailedHelp')} />
        </div>
      ) : place.narrowed.value ? (
        <>
          <Nothing title={message('nothingFound')} words={message('nothingFoundHelp')} />
          <Button onClick={() => place.show(trashed ? { text: '', tags: [], trashed } : undefined)}>
            {message('liftConditions')}
          </Button>
        </>
      ) : trashed ? (
        <Nothing title={message('trashEmpty')} words={message('trashEmptyHelp')} />
      ) : (
        <>
          <Nothing title={message('nothingSaved')} words={message('nothingSavedHelp')} />
          <Button icon="upload" onClick={() => view.show({ is: 'import' })}>
            {message('importOffer')}
          </Button>
        </>
      )}
    </div>
  );
}
