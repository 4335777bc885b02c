// Stories dragged from the list to a tag or a collection. What is carried is the selection, if the story is part of it.

const KIND = 'application/x-cutline-story';

/** Begins to drag the story of a row. */
export function dragStories(event: DragEvent, id: string): void {
  event.dataTransfer?.setData(KIND, id);
  if (event.dataTransfer) event.dataTransfer.effectAllowed = 'copy';
}

/** What takes stories that are dropped on it; `take` is told the story under the mouse when the drag began. */
export const storyDrop = (take: (id: string) => void) => ({
  onDragOver(event: DragEvent) {
    if (event.dataTransfer?.types.includes(KIND)) event.preventDefault();
  },
  onDrop(event: DragEvent) {
    const id = event.dataTransfer?.getData(KIND);
    if (!id) return;
    event.preventDefault();
    take(id);
  },
});
