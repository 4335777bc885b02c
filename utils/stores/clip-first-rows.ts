// The newest rows as the popup last saw them, kept where they can be read before the database is open: opening it takes
// longer than everything else the popup does.
import type { ListedStory } from './clip-list';

const KEY = 'newest-stories';
const KEPT = 12;
/** What is kept of an empty library. */
const NONE = '[]';

type WebStorage = Pick<Storage, 'getItem' | 'setItem'>;

const isText = (value: unknown): value is string => typeof value === 'string';
const field = (value: object, name: string): unknown => Reflect.get(value, name);

function listed(value: unknown): ListedStory[] {
  if (typeof value !== 'object' || value === null) return [];
  const [id, headline, savedAt] = [
    field(value, 'id'),
    field(value, 'headline'),
    field(value, 'savedAt'),
  ];
  const [publisher, date, tags] = [
    field(value, 'publisher'),
    field(value, 'datePublished'),
    field(value, 'tags'),
  ];
  if (!isText(id) || !isText(headline) || !isText(savedAt) || !Array.isArray(tags)) return [];
  return [
    {
      ...{ id, headline, savedAt, tags: tags.filter(isText) },
      ...(isText(publisher) && { publisher }),
      ...(isText(date) && { datePublished: date }),
    },
  ];
}

/** Whether there are rows of the last time: so quick a look that it can be taken before anything else. */
export const hasFirstRows = (webStorage: WebStorage): boolean =>
  (webStorage.getItem(KEY) ?? NONE) !== NONE;

/** The rows of the last time; none where there are none or they cannot be read. */
export function firstRows(webStorage: WebStorage): ListedStory[] {
  try {
    const kept: unknown = JSON.parse(webStorage.getItem(KEY) ?? NONE);
    return Array.isArray(kept) ? kept.flatMap(listed) : [];
  } catch {
    return [];
  }
}

/** Keeps the newest rows for the next time. */
export function keepFirstRows(webStorage: WebStorage, rows: readonly ListedStory[]): void {
  const kept = rows.slice(0, KEPT).flatMap(listed);
  try {
    webStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Without them the next popup waits for the database; nothing is lost.
  }
}
