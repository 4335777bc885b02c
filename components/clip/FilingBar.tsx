// Tags, collection and Save, and after saving what can be done next. Enter in the empty tag field saves.
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { message } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { ClipDesk } from '../../utils/stores/clip-desk';
import { Button } from '../controls/Button';
import { later } from '../controls/later';
import { TagField } from '../controls/TagField';
import { tagsInText, withTags } from '../controls/tag-words';
import { CollectionChoice } from './CollectionChoice';
import { FilingActions } from './FilingActions';
import styles from './FilingBar.module.css';
import { Notice } from './Notice';

/** Only for a story that is saved, and of which another host has another form. */
const WhichStory = later(() => import('./WhichStory').then((room) => room.WhichStory));

/** Only for a story that is saved. */
const KeepAtClip = later(() => import('./KeepAtClip').then((room) => room.KeepAtClip));

/** `onOpen` opens a saved story in the library. */
export interface FilingBarProps {
  desk: ClipDesk;
  /** Tags in use, most frequent first. */
  inUse: readonly string[];
  tagField: RefObject<HTMLInputElement | null>;
  onOpen: (id: string) => void;
}

export function FilingBar({ desk, inUse, tagField, onOpen }: FilingBarProps) {
  const { page, filing } = desk;
  const draft = useSignal('');
  const standing = filing.filing.value;
  const { state } = standing;
  const trouble = filing.trouble.value;
  const pictures = desk.pictures.value;
  const submit = async () => {
    const added = tagsInText(draft.value);
    draft.value = '';
    if (added.length > 0) await filing.setTags(withTags(filing.tags.value, added, inUse));
    const now = filing.filing.value;
    // Whether it is the same story is answered by a button alone.
    const isNews = now.state === 'saved' && now.changed && now.elsewhere === undefined;
    if (now.state === 'unsaved' || isNews) await filing.save();
  };
  // The button that was pressed goes away with what it did, and would take the focus along.
  const stay = () => tagField.current?.focus();
  return (
    <form
      class={styles.bar}
      aria-busy={state === 'saving'}
      onSubmit={(event) => {
        event.preventDefault();
        stay();
        void submit();
      }}
    >
      <div class={styles.line}>
        <TagField
          label={message('tags')}
          inputRef={tagField}
          tags={filing.tags.value}
          draft={draft.value}
          inUse={inUse}
          addOnBlur
          onTags={(tags) => void filing.setTags(tags)}
          onDraft={(text) => {
            draft.value = text;
          }}
        />
        {(state === 'unsaved' || state === 'saving') && (
          <Button kind="primary" type="submit" disabled={state === 'saving'}>
            {message('saveStory')}
          </Button>
        )}
      </div>
      <div class={styles.collection}>
        <CollectionChoice
          collections={filing.collections.value}
          wanted={filing.wanted.value}
          onWant={(into) => void filing.collect(into)}
        />
      </div>
      {trouble && (
        <Notice>
          <p>{troubleMessage(trouble)}</p>
        </Notice>
      )}
      {standing.state === 'saved' && standing.elsewhere !== undefined && (
        <WhichStory desk={desk} from={standing.elsewhere} onAct={stay} />
      )}
      <div class={styles.actions}>
        <FilingActions desk={desk} onOpen={onOpen} onAct={stay} />
        {standing.state === 'saved' && standing.changed && standing.elsewhere === undefined && (
          <Button kind="primary" type="submit">
            {message(page.corrected.value ? 'saveCorrections' : 'saveNewVersion')}
          </Button>
        )}
      </div>
      {standing.state === 'saved' && pictures && (
        <KeepAtClip
          id={standing.id}
          photos={page.story.value?.photos ?? []}
          pictures={pictures}
          onAct={stay}
        />
      )}
    </form>
  );
}
