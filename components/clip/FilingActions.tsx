// What became of the page at hand, said aloud, in one line with the way back and on: Undo or Remove, Tag, Open, and the clip.
import type { RefObject } from 'preact';
import { type MessageKey, message } from '../../utils/i18n/message';
import { showAgo } from '../../utils/i18n/show-ago';
import type { Action } from '../../utils/stores/clip-actions';
import type { ClipDesk } from '../../utils/stores/clip-desk';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import type { ClipPart } from './clip-part';
import styles from './FilingBar.module.css';

const DONE: Record<Action['did'], MessageKey> = {
  saved: 'savedNow',
  'saved-again': 'savedNewVersion',
  removed: 'removedFromLibrary',
  restored: 'restoredToLibrary',
  undone: 'notSavedAnyMore',
};

function stateInWords({ filing, now }: ClipDesk): string {
  const { value } = filing.filing;
  const action = filing.action.value;
  if (value.state === 'saving') return message('saving');
  if (action) return message(DONE[action.did]);
  if (value.state === 'unsaved') return '';
  if (value.changed && value.elsewhere === undefined)
    return message('changedSinceSaved', showAgo(value.savedAt, now()));
  return message('savedAgo', showAgo(value.savedAt, now()));
}

/** What became of the page, and the collection it was put into from here. */
function saidOf(desk: ClipDesk): string {
  const { filing, holder } = desk.filing;
  const said = stateInWords(desk);
  return holder.value !== undefined && filing.value.state === 'saved'
    ? message('saidInCollection', said, holder.value)
    : said;
}

/**
 * `part` is how much of a saved story's clip is shown. `onOpen` opens the story in the library; `onAct` is told that a button
 * was pressed that goes away.
 */
export interface FilingActionsProps {
  desk: ClipDesk;
  part: ClipPart;
  tagButton: RefObject<HTMLButtonElement | null>;
  onPart: (part: ClipPart) => void;
  onOpen: (id: string) => void;
  onAct: () => void;
}

/** The ways on from a saved story. */
function WaysOn({
  part,
  tagButton,
  onPart,
  onOpen,
}: Pick<FilingActionsProps, 'part' | 'tagButton' | 'onPart'> & { onOpen: () => void }) {
  const turn = (to: ClipPart) => () => onPart(part === to ? 'line' : to);
  return (
    <>
      <Button kind="quiet" ref={tagButton} aria-expanded={part === 'tags'} onClick={turn('tags')}>
        {message('tagStory')}
      </Button>
      <Button kind="quiet" onClick={onOpen}>
        {message('open')}
      </Button>
      <IconButton
        icon="down"
        label={message('showClip')}
        aria-expanded={part === 'all'}
        onClick={turn('all')}
      />
    </>
  );
}

export function FilingActions({ desk, onOpen, onAct, ...ways }: FilingActionsProps) {
  const { filing } = desk;
  const { value } = filing.filing;
  const undo = value.state === 'saving' ? undefined : filing.action.value?.undo;
  const act = (action: () => Promise<void>) => () => {
    onAct();
    void action();
  };
  return (
    <>
      <span role="status" class={styles.words}>
        {value.state === 'saved' && <Icon name="check" />}
        {saidOf(desk)}
      </span>
      {(value.state === 'saved' || undo) && (
        <span class={styles.acts}>
          {undo && (
            <Button kind="quiet" onClick={act(undo)}>
              {message('undo')}
            </Button>
          )}
          {value.state === 'saved' && !undo && (
            <Button kind="quiet" onClick={act(filing.remove)}>
              {message('remove')}
            </Button>
          )}
          {value.state === 'saved' && <WaysOn {...ways} onOpen={() => onOpen(value.id)} />}
        </span>
      )}
    </>
  );
}
