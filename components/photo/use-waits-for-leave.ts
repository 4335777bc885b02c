// Whether pictures wait for leave to ask their hosts, followed while any are wanted.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PicturesStore } from '../../utils/stores/kept-pictures';

/** False until it is known. */
export function useWaitsForLeave(pictures: PicturesStore): boolean {
  const waits = useSignal(false);
  const turn = pictures.permissions.value;
  const { wanted } = pictures.counts.value;
  useEffect(() => {
    let gone = false;
    void pictures.waitsForLeave().then((answer) => {
      if (!gone) waits.value = answer;
    });
    return () => {
      gone = true;
    };
  }, [turn, wanted]);
  return waits.value;
}
