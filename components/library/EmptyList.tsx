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

/** An empty view of a library that has stories: where they are. */
function EmptyView({ library: { place } }: { library: Library }) {
  const archive = place.filter.value.state === 'archived';
  return (
    <>
      <Nothing
        title={message(archive ? 'archiveEmpty' : 'inboxEmpty')}
        words={message(archive ? 'archiveEmptyHelp' : 'inboxEmptyHelp')}
      />
      <Button onClick={() => place.show({ text: '', tags: [] })}>
        {message('showAllStories')}
      </Button>
    </>
  );
}

export function EmptyList({ library }: { library: Library }) {
  const { place, list, view, facets } = library;
  const phase = list.phase.value;
  if (phase === 'reading' || list.stale.value) return <div />;
  const { trashed, state } = place.filter.value;
  const views = facets.views.value;
  const elsewhere = state !== undefined && views.state === 'known' && views.value.all > 0;
  return (
    <div class={styles.empty}>
      {phase === 'failed' ? (
        <div role="alert">
          <Nothing title={message('listFailed')} words={message('listFailedHelp')} />
        </div>
      ) : place.narrowed.value ? (
        <>
          <Nothing title={message('nothingFound')} words={message('nothingFoundHelp')} />
          <Button onClick={() => place.show({ text: '', tags: [], ...(trashed && { trashed }) })}>
            {message('liftConditions')}
          </Button>
        </>
      ) : trashed ? (
        <Nothing title={message('trashEmpty')} words={message('trashEmptyHelp')} />
      ) : elsewhere ? (
        <EmptyView library={library} />
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
