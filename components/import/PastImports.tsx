// The last files that were read into the library, each with the way to take it back.
import { useSignal } from '@preact/signals';
import { countMessage, message } from '../../utils/i18n/message';
import { showMoment } from '../../utils/i18n/show-moment';
import type { ImportStore } from '../../utils/stores/library-import';
import { Button } from '../controls/Button';
import styles from './PastImports.module.css';

type Past = ImportStore['past']['value'][number];

function Entry({ past, onUndo }: { past: Past; onUndo: () => Promise<void> }) {
  const busy = useSignal(false);
  const { file, at, added, updated } = past;
  return (
    <li>
      <span>
        <bdi>{file || message('importNameless')}</bdi>
        <small>
          {showMoment(at)} · {countMessage('importAdded', added)}
        </small>
        {updated > 0 && <small>{countMessage('importUpdated', updated)}</small>}
      </span>
      <Button
        kind="quiet"
        disabled={busy.value}
        onClick={() => {
          busy.value = true;
          void onUndo().finally(() => {
            busy.value = false;
          });
        }}
      >
        {message('importUndo')}
      </Button>
    </li>
  );
}

/** `onUndo` takes one of them back. */
export interface PastImportsProps {
  past: readonly Past[];
  onUndo: (id: string) => Promise<void>;
}

export function PastImports({ past, onUndo }: PastImportsProps) {
  if (past.length === 0) return null;
  return (
    <section class={styles.past} aria-labelledby="past-imports">
      <h3 id="past-imports">{message('importsPast')}</h3>
      <p>{message('importsPastHelp')}</p>
      <ul>
        {past.map((one) => (
          <Entry key={one.id} past={one} onUndo={() => onUndo(one.id)} />
        ))}
      </ul>
    </section>
  );
}
