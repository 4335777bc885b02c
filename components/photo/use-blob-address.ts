// The address of bytes from the store, for as long as something shows them.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** The address; undefined while the bytes are being read, null where there are none. `key` names what is read. */
export function useBlobAddress(
  key: string,
  read: () => Promise<Blob | undefined>,
): string | undefined | null {
  const address = useSignal<string | undefined | null>(undefined);
  useEffect(() => {
    let gone = false;
    let made: string | undefined;
    address.value = undefined;
    void read().then((blob) => {
      if (gone) return;
      made = blob && URL.createObjectURL(blob);
      address.value = made ?? null;
    });
    return () => {
      gone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [key]);
  return address.value;
}
