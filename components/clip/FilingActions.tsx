// What became of the page at hand, said aloud, and the way on or back: Open, Undo, Remove.
import { type MessageKey, message } from '../../utils/i18n/message';
import { showAgo } from '../../utils/i18n/show-ago';
import type { Action } from '../../utils/stores/clip-actions';
import type { ClipDesk } from '../../utils/stores/clip-desk';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
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

/** `onOpen` opens the story in the library; `onAct` is told that a button was pressed that goes away. */
export interface FilingActionsProps {
  desk: ClipDesk;
  onOpen: (id: string) => void;
  onAct: () => void;
}

export function FilingActions({ desk, onOpen, onAct }: FilingActionsProps) {
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
          {value.state === 'saved' && (
            <Button kind="quiet" onClick={() => onOpen(value.id)}>
              {message('open')}
            </Button>
          )}
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
        </span>
      )}
    </>
  );
}
