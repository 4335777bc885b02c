// One line that says what was just done and offers to take it back. It stands in the page before it speaks, because a
// live region that arrives with its words is not read out.
import { Button } from './Button';
import styles from './StatusLine.module.css';

/** What the line says, and what its button does. */
export interface Status {
  text: string;
  action?: { label: string; run: () => void };
}

export function StatusLine({ status }: { status: Status | undefined }) {
  const action = status?.action;
  return (
    <div class={styles.line} data-empty={status ? undefined : ''}>
      <span role="status">{status?.text}</span>
      {action && (
        <Button kind="quiet" icon="undo" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
