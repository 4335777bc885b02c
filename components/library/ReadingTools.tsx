// The line over the reading pane: the way back, the story's tags, its states, and what else can be done to it.
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { collectionName } from '../../utils/stores/library-saved';
import type { SavedStory } from '../../utils/story/saved-story';
import { IconButton } from '../controls/IconButton';
import { TagField } from '../controls/TagField';
import { CiteButton } from '../export/CiteButton';
import { ReadingLook } from './ReadingLook';
import styles from './ReadingTools.module.css';
import { TrashButton } from './TrashButton';

/** `tagRef` is the tag field, for the key that leads to it. */
export interface ReadingToolsProps {
  library: Library;
  story: SavedStory;
  tagRef: RefObject<HTMLInputElement | null>;
}

function Tags({ library: { changes, facets }, story, tagRef }: ReadingToolsProps) {
  const draft = useSignal('');
  return (
    <div class={styles.tags}>
      <TagField
        label={message('tagsOfStory')}
        labelSpoken
        tags={story.tags}
        draft={draft.value}
        inUse={facets.tagsInUse.value}
        inputRef={tagRef}
        onDraft={(typed) => {
          draft.value = typed;
        }}
        onTags={(tags) => {
          const addTags = tags.filter((tag) => !story.tags.includes(tag));
          const removeTags = story.tags.filter((tag) => !tags.includes(tag));
          void changes.change({ ids: [story.id] }, { addTags, removeTags });
        }}
      />
    </div>
  );
}

function States({ library: { changes }, story }: Omit<ReadingToolsProps, 'tagRef'>) {
  const { starred, archived, readingState } = story;
  const of = { ids: [story.id] };
  const read = readingState === 'read';
  return (
    <>
      <IconButton
        icon="star"
        label={message('starVerb')}
        aria-pressed={starred}
        onClick={() => void changes.change(of, { starred: !starred })}
      />
      <IconButton
        icon="eye"
        label={message('markRead')}
        aria-pressed={read}
        onClick={() => void changes.change(of, { readingState: read ? 'unread' : 'read' })}
      />
      <IconButton
        icon="archive"
        label={message('archiveVerb')}
        aria-pressed={archived}
        onClick={() => void changes.change(of, { archived: !archived })}
      />
    </>
  );
}

export function ReadingTools({ library, story, tagRef }: ReadingToolsProps) {
  const { place, view, saved } = library;
  const trashed = story.trashedAt !== undefined;
  const of = { ids: [story.id] };
  const { collection } = place.filter.value;
  return (
    <div class={styles.tools}>
      <span class={styles.back}>
        <IconButton icon="back" label={message('backToList')} onClick={place.close} />
      </span>
      <Tags library={library} story={story} tagRef={tagRef} />
      <ReadingLook library={library} />
      {!trashed && <States library={library} story={story} />}
      {!trashed && (
        <IconButton
          icon="folder"
          label={message('collectVerb')}
          onClick={() => view.show({ is: 'collect', of })}
        />
      )}
      {collection && !trashed && (
        <IconButton
          icon="close"
          label={message('uncollectVerb')}
          onClick={() =>
            void saved.uncollect(collection, collectionName(saved, collection), [story.id])
          }
        />
      )}
      <IconButton
        icon="download"
        label={message('exportStory')}
        onClick={() => view.show({ is: 'export', of })}
      />
      <CiteButton story={story} />
      <TrashButton library={library} of={of} trashed={trashed} />
    </div>
  );
}
