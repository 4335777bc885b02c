// What became of the page at hand, said aloud, and the way on or back: Open, Undo, Remove.
import { type MessageKey, message } from '../../utils/i18n/message';
import { showAgo } from '../../utils/i18n/show-ago';
import type { Deed } from '../../utils/stores/clip-deeds';
import type { ClipDesk } from '../../utils/stores/clip-desk';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import styles from './FilingBar.module.css';

const DONE: Record<Deed['did'], MessageKey> = {
  saved: 'savedNow',
  'saved-again': 'savedNewVersion',
  removed: 'removedFromLibrary',
  restored: 'restoredToLibrary',
  undone: 'notSavedAnyMore',
};

function stateInWords({ filing, now }: ClipDesk): string {
  const { value } = filing.filing;
  const deed = filing.deed.value;
  if (value.state === 'saving') return message('saving');
  if (deed) return message(DONE[deed.did]);
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
export interface FilingDeedsProps {
  desk: ClipDesk;
  onOpen: (id: string) => void;
  onAct: () => void;
}

export function FilingDeeds({ desk, onOpen, onAct }: FilingDeedsProps) {
  const { filing } = desk;
  const { value } = filing.filing;
  const undo = value.state === 'saving' ? undefined : filing.deed.value?.undo;
  const act = (deed: () => Promise<void>) => () => {
    onAct();
    void deed();
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
