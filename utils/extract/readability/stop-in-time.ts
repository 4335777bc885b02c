// A stop for Readability, which has none of its own: an error out of the steps it takes again and again, caught where it was
// called.

/** Its steps over nodes: one of them is taken for whatever it does to an element. */
const STEPS = ['_getNextNode', '_getInnerText', '_getClassWeight', '_hasAncestorTag'];

/** Makes the reader throw at its next step once time is out. Answers how many of its steps ask. */
export function stopInTime(reader: object, outOfTime: () => boolean): number {
  let asking = 0;
  for (const name of STEPS) {
    const step: unknown = Reflect.get(reader, name);
    if (typeof step !== 'function') continue;
    asking += 1;
    Reflect.set(reader, name, (...given: unknown[]): unknown => {
      if (outOfTime()) throw new Error('Readability has no more time.');
      return Reflect.apply(step, reader, given);
    });
  }
  return asking;
}
