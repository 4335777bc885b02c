// One line that says what was just done and offers to take it back. It stands in the page before it speaks, because a
// live region that arrives with its words is not read out. It leaves after a while, but not from under the pointer or the focus.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button';
import styles from './StatusLine.module.css';

/** What the line says, and what its button does. */
export interface Status {
  text: string;
  action?: { label: string; run: () => void };
}

/** How long the line stays, in milliseconds: time to read it and to reach its button. */
const STAYS = 10_000;

/** The status for as long as it is to be seen; `line` is the element whose pointer or focus holds it there. */
function useLeaving(status: Status | undefined, line: { readonly current: HTMLElement | null }) {
  const gone = useSignal<Status | undefined>(undefined);
  useEffect(() => {
    if (!status) return;
    const timer = window.setInterval(() => {
      if (!line.current?.matches(':hover, :focus-within')) gone.value = status;
    }, STAYS);
    return () => window.clearInterval(timer);
  }, [status]);
  return gone.value === status ? undefined : status;
}

/** A new `status` object is a new status, which stays anew. */
export function StatusLine({ status: given }: { status: Status | undefined }) {
  const line = useRef<HTMLDivElement>(null);
  const status = useLeaving(given, line);
  const action = status?.action;
  return (
    <div ref={line} class={styles.line} data-empty={status ? undefined : ''}>
      <span role="status">{status?.text}</span>
      {action && (
        <Button kind="quiet" icon="undo" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
