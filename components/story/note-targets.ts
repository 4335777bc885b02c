// Where the numbers of notes lead to and back from, within the story that is open. The address of the page stays as it is.

/** The id of a note's element. */
export const noteTarget = (id: string): string => `note-${id}`;

/** The id of the element that leads to a note. */
export const referenceTarget = (id: string): string => `note-reference-${id}`;

/** Brings an element into view instead of following the link. */
export const leadTo =
  (target: string) =>
  (event: Event): void => {
    event.preventDefault();
    document.getElementById(target)?.scrollIntoView({ block: 'center' });
  };
