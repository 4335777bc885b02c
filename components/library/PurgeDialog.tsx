// Deleting for good: asked first, because this alone cannot be taken back.
import { countMessage, message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';

/** `ids` are the stories; the whole trash without them. */
export interface PurgeDialogProps {
  library: Library;
  ids?: readonly string[];
}

export function PurgeDialog({
  library: { changes, view, place, selection },
  ids,
}: PurgeDialogProps) {
  return (
    <Dialog
      title={ids ? countMessage('purgeTitle', ids.length) : message('purgeAllTitle')}
      onClose={view.hide}
      actions={
        <>
          <Button onClick={view.hide}>{message('cancel')}</Button>
          <Button
            kind="danger"
            onClick={() => {
              if (!ids || ids.includes(place.openId.peek() ?? '')) place.close();
              selection.clear();
              void changes.purge(ids);
              view.hide();
            }}
          >
            {message('purgeVerb')}
          </Button>
        </>
      }
    >
      <p>{message('purgeWarning')}</p>
    </Dialog>
  );
}
