// Tags, collection and Save, always in sight; of a saved story one line, and what that unfolds. Enter in the empty tag field saves.
import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { message } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { ClipDesk } from '../../utils/stores/clip-desk';
import { Button } from '../controls/Button';
import { later } from '../controls/later';
import { TagField } from '../controls/TagField';
import { tagsInText, withTags } from '../controls/tag-words';
import { CollectionChoice } from './CollectionChoice';
import type { ClipPart } from './clip-part';
import { FilingActions } from './FilingActions';
import styles from './FilingBar.module.css';
import { Notice } from './Notice';
import { TagSuggestions } from './TagSuggestions';

/** Only for a story that is saved, and of which another host has another form. */
const WhichStory = later(() => import('./WhichStory').then((room) => room.WhichStory));

/** Only for a story that is saved. */
const KeepAtClip = later(() => import('./KeepAtClip').then((room) => room.KeepAtClip));

/** `onOpen` opens a saved story in the library. */
export interface FilingBarProps {
  desk: ClipDesk;
  part: ClipPart;
  /** Tags in use, most frequent first. */
  inUse: readonly string[];
  tagField: RefObject<HTMLInputElement | null>;
  tagButton: RefObject<HTMLButtonElement | null>;
  onPart: (part: ClipPart) => void;
  onOpen: (id: string) => void;
}

type TagsProps = Pick<FilingBarProps, 'desk' | 'inUse' | 'tagField'> & { draft: Signal<string> };

/** Saves by the form's own button: `draft` is what stands in the tag field and is no tag yet. */
async function submit(
  { filing }: ClipDesk,
  draft: string,
  inUse: readonly string[],
): Promise<void> {
  const added = tagsInText(draft);
  if (added.length > 0) await filing.setTags(withTags(filing.tags.value, added, inUse));
  const now = filing.filing.value;
  // Whether it is the same story is answered by a button alone.
  const isNews = now.state === 'saved' && now.changed && now.elsewhere === undefined;
  if (now.state === 'unsaved' || isNews) await filing.save();
}

/** The tags, those that suggest themselves, and the collection of a story that is saved. */
function Tags({ desk, inUse, tagField, draft }: TagsProps) {
  const { filing, page } = desk;
  const tags = filing.tags.value;
  return (
    <>
      <TagField
        label={message('tags')}
        labelSpoken
        inputRef={tagField}
        tags={tags}
        draft={draft.value}
        inUse={inUse}
        addOnBlur
        onTags={(given) => void filing.setTags(given)}
        onDraft={(text) => {
          draft.value = text;
        }}
      />
      {page.story.value && (
        <TagSuggestions
          story={page.story.value}
          inUse={inUse}
          tags={tags}
          onTag={(tag) => {
            void filing.setTags(withTags(tags, [tag], inUse));
            tagField.current?.focus();
          }}
        />
      )}
    </>
  );
}

export function FilingBar(props: FilingBarProps) {
  const { desk, part, inUse, tagField, onOpen } = props;
  const { page, filing } = desk;
  const draft = useSignal('');
  const standing = filing.filing.value;
  const { state } = standing;
  const trouble = filing.trouble.value;
  const pictures = desk.pictures.value;
  const isSaved = standing.state === 'saved';
  const isNews = isSaved && standing.changed && standing.elsewhere === undefined;
  const doubtful = page.story.value?.flags.includes('no-single-story');
  // The button that was pressed goes away with what it did, and would take the focus along.
  const stay = () => tagField.current?.focus();
  return (
    <form
      class={styles.bar}
      aria-busy={state === 'saving'}
      onSubmit={(event) => {
        event.preventDefault();
        stay();
        const typed = draft.peek();
        draft.value = '';
        void submit(desk, typed, inUse);
      }}
    >
      {part !== 'line' && <Tags desk={desk} inUse={inUse} tagField={tagField} draft={draft} />}
      {trouble && (
        <Notice>
          <p>{troubleMessage(trouble)}</p>
        </Notice>
      )}
      {isSaved && standing.elsewhere !== undefined && (
        <WhichStory desk={desk} from={standing.elsewhere} onAct={stay} />
      )}
      <div class={styles.actions}>
        {part !== 'line' && (
          <CollectionChoice
            collections={filing.collections.value}
            wanted={filing.wanted.value}
            onWant={(into) => void filing.collect(into)}
          />
        )}
        <FilingActions
          desk={desk}
          part={part}
          tagButton={props.tagButton}
          onPart={props.onPart}
          onOpen={onOpen}
          onAct={stay}
        />
        {!isSaved && (
          <Button kind="primary" type="submit" disabled={state === 'saving'}>
            {message(doubtful ? 'saveWhatWasRead' : 'saveStory')}
          </Button>
        )}
        {isNews && (
          <Button kind="primary" type="submit">
            {message(page.corrected.value ? 'saveCorrections' : 'saveNewVersion')}
          </Button>
        )}
      </div>
      {isSaved && part === 'all' && pictures && (
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
