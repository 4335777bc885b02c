// What a story counts under: views, tags, outlet, authors, agencies, month, or the trash.
import type { CountedRow, ReadingFiling } from '../../search/condition';
import { COUNTED, STATES } from '../../search/conditions';
import { storyDay } from '../../search/story-day';
import { tagNest } from '../../search/tag-nest';
import { fold } from '../../text/fold';
import type { CountKind, StoredRow } from '../database/tables';
import type { TopKind } from './top-values';

type RowToCount = CountedRow &
  ReadingFiling &
  Pick<StoredRow, 'tags' | 'datePublished' | 'savedAt' | 'trashedAt'>;

/** Something a row counts under; `value` is what is compared, `label` what is shown. */
export interface CountedValue {
  kind: CountKind;
  value: string;
  label: string;
}

/** What rows share with others, each once. */
export function sharedValues(row: RowToCount): (CountedValue & { kind: TopKind })[] {
  const named = <K extends TopKind>(kind: K, names: readonly string[]) =>
    [...new Set(names)].map((name) => ({ kind, value: name, label: name }));
  const nested = new Map(row.tags.flatMap(tagNest).map((tag) => [fold(tag), tag]));
  return [
    ...[...nested].map(([value, label]) => ({ kind: 'tag' as const, value, label })),
    ...COUNTED.flatMap(({ field, counted }) => named(field, counted(row))),
    ...named('month' as const, [storyDay(row).slice(0, 7)]),
  ];
}

/** The views a row stands in. */
const viewsOf = (row: ReadingFiling): CountedValue[] =>
  STATES.flatMap(({ value, view }) =>
    view?.has(row) ? [{ kind: 'state' as const, value, label: value }] : [],
  );

/** Everything a row counts under, each once. In the trash that is the trash, and its own tags. */
export function countedValues(row: RowToCount): CountedValue[] {
  const trashed = row.trashedAt !== undefined;
  return [
    { kind: trashed ? 'trash' : 'kept', value: '', label: '' },
    ...row.tags.map((tag) => ({ kind: 'anywhere' as const, value: fold(tag), label: tag })),
    ...(trashed ? [] : [...viewsOf(row), ...sharedValues(row)]),
  ];
}
