// Stories dragged from the list to a tag, to a collection, or to another place in their collection; collections dragged to
// another place among themselves. What is carried of stories is the selection, if the story is part of it.
import type { Signal } from '@preact/signals';

const KINDS = {
  story: 'application/x-cutline-story',
  collection: 'application/x-cutline-collection',
} as const;
type Kind = keyof typeof KINDS;

/** Begins to drag a story or a collection by its id. */
export function drag(event: DragEvent, kind: Kind, id: string): void {
  event.dataTransfer?.setData(KINDS[kind], id);
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'copyMove';
}

const carries = (event: DragEvent, kind: Kind): boolean =>
  event.dataTransfer?.types.includes(KINDS[kind]) ?? false;

/** What takes stories that are dropped on it; `take` is told the story under the mouse when the drag began. */
export const storyDrop = (take: (id: string) => void) => ({
  onDragOver(event: DragEvent) {
    if (carries(event, 'story')) event.preventDefault();
  },
  onDrop(event: DragEvent) {
    const id = event.dataTransfer?.getData(KINDS.story);
    if (!id) return;
    event.preventDefault();
    take(id);
  },
});

/** Where on an entry of an ordered list something would be dropped. */
export type Beside = 'before' | 'behind';

function besideOf({ currentTarget, clientY }: DragEvent): Beside {
  if (!(currentTarget instanceof Element)) return 'behind';
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'behind';
}

/** What takes its like before or behind itself; `over` says where it would, while something is held over it. */
export const besideDrop = (
  kind: Kind,
  over: Signal<Beside | undefined>,
  take: (id: string, beside: Beside) => void,
) => ({
  onDragOver(event: DragEvent) {
    if (!carries(event, kind)) return;
    event.preventDefault();
    over.value = besideOf(event);
  },
  onDragLeave({ currentTarget, relatedTarget: to }: DragEvent) {
    // What is left for something within is not left.
    if (currentTarget instanceof Node && to instanceof Node && currentTarget.contains(to)) return;
    over.value = undefined;
  },
  onDrop(event: DragEvent) {
    const id = event.dataTransfer?.getData(KINDS[kind]);
    over.value = undefined;
    if (!id) return;
    event.preventDefault();
    take(id, besideOf(event));
  },
});
