// The state of a combobox with a list under it, after the ARIA authoring practices: the focus stays in the field, the
// arrows move through the list, Escape closes it.
import { useSignal } from '@preact/signals';

/** What a field needs of its list. `active` is the index of the option the arrows are on, or -1. */
export interface Completion {
  open: boolean;
  active: number;
  /** Shows the list again after typing. */
  typed(): void;
  close(): void;
  /** Takes a key; true where the list used it up. */
  key(key: string): boolean;
}

/** Keeps the place in a list of `count` options. Nothing is chosen until an arrow says so. */
export function useCompletion(count: number): Completion {
  const wanted = useSignal(false);
  const place = useSignal(-1);
  const open = wanted.value && count > 0;
  const active = open ? Math.min(place.value, count - 1) : -1;

  const move = (step: number) => {
    if (!open) {
      wanted.value = true;
      place.value = step > 0 ? 0 : count - 1;
    } else {
      // -1 is the field itself, so the round has one place more than there are options.
      place.value = ((active + 1 + step + count + 1) % (count + 1)) - 1;
    }
    return count > 0;
  };
  const close = () => {
    wanted.value = false;
    place.value = -1;
  };
  return {
    open,
    active,
    typed: () => {
      wanted.value = true;
      place.value = -1;
    },
    close,
    key: (key) => {
      if (key === 'ArrowDown') return move(1);
      if (key === 'ArrowUp') return move(-1);
      if (key !== 'Escape' || !open) return false;
      close();
      return true;
    },
  };
}
