// Whether the hosts of pictures may be asked, followed while something depends on it.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PicturesStore } from '../../utils/stores/kept-pictures';

/** Undefined until it is known. Without addresses: every host. */
export function useMayAsk(
  pictures: PicturesStore,
  addresses?: readonly string[],
): boolean | undefined {
  const may = useSignal<boolean | undefined>(undefined);
  const turn = pictures.permissions.value;
  useEffect(() => {
    let gone = false;
    void pictures.mayAsk(addresses).then((answer) => {
      if (!gone) may.value = answer;
    });
    return () => {
      gone = true;
    };
  }, [turn, addresses?.join(' ')]);
  return may.value;
}
