// What a row counts under: tags, outlet, authors, agencies, month, or the trash.
import { storyDay } from '../../search/story-day';
import { tagNest } from '../../search/tag-nest';
import type { Filing } from '../../story/saved-story';
import { fold } from '../../text/fold';
import type { CountKind } from '../database/library-database';
import type { StoredRow } from '../database/stored-row';

type CountedRow = Pick<
  StoredRow,
  'publisher' | 'tags' | 'authorNames' | 'agencies' | 'datePublished' | 'savedAt'
> & {
  trashedAt?: Filing['trashedAt'] | undefined;
};

/** Something a row counts under; `value` is what is compared, `label` what is shown. */
export interface Counted {
  kind: CountKind;
  value: string;
  label: string;
}

/** Everything a row counts under, each once. */
export function countedOf(row: CountedRow): Counted[] {
  const { publisher, tags, trashedAt, authorNames, agencies = [] } = row;
  const named = (kind: CountKind, names: readonly string[]): Counted[] =>
    [...new Set(names)].map((name) => ({ kind, value: name, label: name }));
  const anywhere = tags.map((tag) => ({ kind: 'anywhere' as const, value: fold(tag), label: tag }));
  if (trashedAt !== undefined) return [{ kind: 'trash', value: '', label: '' }, ...anywhere];
  const nested = new Map(tags.flatMap(tagNest).map((tag) => [fold(tag), tag]));
  return [
    { kind: 'kept', value: '', label: '' },
    ...anywhere,
    ...[...nested].map(([value, label]): Counted => ({ kind: 'tag', value, label })),
    ...named('publisher', publisher === undefined ? [] : [publisher]),
    ...named('author', authorNames),
    ...named('agency', agencies),
    ...named('month', [storyDay(row).slice(0, 7)]),
  ];
}
