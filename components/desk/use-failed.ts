// Whether a picture has failed to load, as a frame asks for it.
import { useSignal } from '@preact/signals';

/** The state and the way a frame tells it. */
export function useFailed(): { failed: boolean; onFailed: (failed: boolean) => void } {
  const failed = useSignal(false);
  return {
    failed: failed.value,
    onFailed: (no) => {
      failed.value = no;
    },
  };
}
