// What the reader answered on the welcome page, kept under one key of a storage area, apart from the settings that every
// page reads before its first paint.
import type { StorageArea } from './settings-area';

const KEY = 'firstAnswers';

const ANSWERS = {
  pictures: ['keep', 'web', 'neither'],
  oldLibrary: ['bring', 'none'],
} as const;

/** The answers given so far. */
export interface FirstAnswers {
  /** What becomes of the photos of a story: kept with it, shown from the web, or neither. */
  pictures?: (typeof ANSWERS.pictures)[number];
  /** Whether there is an old library to bring. */
  oldLibrary?: (typeof ANSWERS.oldLibrary)[number];
}

function parsed(value: unknown): FirstAnswers {
  const said = (name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const pictures = ANSWERS.pictures.find((answer) => answer === said('pictures'));
  const oldLibrary = ANSWERS.oldLibrary.find((answer) => answer === said('oldLibrary'));
  return { ...(pictures && { pictures }), ...(oldLibrary && { oldLibrary }) };
}

/** The answers as stored now; one that cannot be read counts as not given. */
export const readFirstAnswers = async (area: StorageArea): Promise<FirstAnswers> =>
  parsed((await area.get(KEY))[KEY]);

/** Keeps some answers beside those given before; settles after the area has them. */
export async function keepFirstAnswers(area: StorageArea, given: FirstAnswers): Promise<void> {
  await area.set({ [KEY]: { ...(await readFirstAnswers(area)), ...given } });
}
