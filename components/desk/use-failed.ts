// Whether a picture has failed to load, as a frame asks for it.
import { useSignal } from '@preact/signals';
import type { WebFailure } from '../photo/WebImage';

/** The state and the way a frame tells it. */
export function useFailed(): {
  failed: WebFailure | undefined;
  onFailed: (why: WebFailure | undefined) => void;
} {
  const failed = useSignal<WebFailure | undefined>(undefined);
  return {
    failed: failed.value,
    onFailed: (why) => {
      failed.value = why;
    },
  };
}
