// The keys of the library, shown by the question mark.
import { type MessageKey, message } from '../../utils/i18n/message';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import styles from './KeysDialog.module.css';

const KEYS: readonly [readonly string[], MessageKey][] = [
  [['↓', 'j'], 'keyNext'],
  [['↑', 'k'], 'keyPrevious'],
  [['Enter'], 'keyOpen'],
  [['x'], 'keySelect'],
  [['Shift ↓', 'Shift ↑'], 'keyExtend'],
  [['Ctrl A'], 'keySelectAll'],
  [['s'], 'keyStar'],
  [['m'], 'keyRead'],
  [['e'], 'keyArchive'],
  [['t'], 'keyTags'],
  [['c'], 'keyCollect'],
  [['Alt ↑', 'Alt ↓'], 'keyMove'],
  [['n'], 'keyNote'],
  [['h'], 'keyHighlight'],
  [['#', 'Delete'], 'keyTrash'],
  [['z'], 'keyUndo'],
  [['/'], 'keySearch'],
  [['S'], 'keyKeepSearch'],
  [['p'], 'keyPhotos'],
  [['Space'], 'keyLook'],
  [['Esc'], 'keyBack'],
  [['?'], 'keyKeys'],
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title={message('keysTitle')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{message('done')}</Button>}
    >
      <dl class={styles.keys}>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{message(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
