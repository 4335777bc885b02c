// The line over the reading pane: the way back, the story's tags, and what can be done to it.
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import type { SavedStory } from '../../utils/story/saved-story';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { TagField } from '../controls/TagField';
import styles from './ReadingTools.module.css';
import { retag } from './retag';
import { tagsInUse } from './tags-in-use';

/** `tagRef` is the tag field, for the key that leads to it. */
export interface ReadingToolsProps {
  library: Library;
  story: SavedStory;
  tagRef: RefObject<HTMLInputElement | null>;
}

export function ReadingTools({ library, story, tagRef }: ReadingToolsProps) {
  const { changes, facets, place, view } = library;
  const draft = useSignal('');
  const trashed = story.trashedAt !== undefined;
  return (
    <div class={styles.tools}>
      <span class={styles.back}>
        <IconButton icon="back" label={message('backToList')} onClick={place.close} />
      </span>
      <div class={styles.tags}>
        <TagField
          label={message('tagsOfStory')}
          labelSpoken
          tags={story.tags}
          draft={draft.value}
          inUse={tagsInUse(facets)}
          inputRef={tagRef}
          onDraft={(typed) => {
            draft.value = typed;
          }}
          onTags={(tags) => void retag(changes, [story], story.tags, tags)}
        />
      </div>
      <IconButton
        icon="download"
        label={message('exportStory')}
        onClick={() => view.show({ is: 'export', ids: [story.id] })}
      />
      {trashed ? (
        <Button icon="undo" onClick={() => changes.restore([story.id])}>
          {message('restore')}
        </Button>
      ) : (
        <IconButton
          icon="trash"
          label={message('trashVerb')}
          onClick={() => {
            place.close();
            void changes.trash([story.id]);
          }}
        />
      )}
    </div>
  );
}
