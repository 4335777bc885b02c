// Data table: what stories can be narrowed by, a row a condition. Query language, address bar, hints, chips, the pane beside the
// list and the popup's filters read it, in this order; docs/contributing.md says how a row is added.
import { tableOf, valuesOf } from './condition';
import type { Query } from './query';
import { ARCHIVED, HAS_HIGHLIGHT, HAS_NOTE, STARRED } from './story-marks';
import { agenciesOf, authorNamesOf } from './story-names';

const NOT_ARCHIVED: Query = { kind: 'not', of: { kind: 'mark', mark: ARCHIVED } };

/** What a story can be. */
export const STATES = valuesOf([
  {
    value: 'unread',
    label: 'stateUnread',
    // What was put into the archive waits no more, read or not.
    carries: { kind: 'every', of: [{ kind: 'mark', mark: 'unread' }, NOT_ARCHIVED] },
    view: { has: ({ readingState, archived }) => readingState === 'unread' && !archived },
  },
  {
    value: 'reading',
    label: 'stateReading',
    carries: { kind: 'mark', mark: 'reading' },
    view: { has: ({ readingState }) => readingState === 'reading' },
  },
  { value: 'read', label: 'stateRead', carries: { kind: 'mark', mark: 'read' } },
  {
    value: 'starred',
    label: 'stateStarred',
    carries: { kind: 'mark', mark: STARRED },
    view: { has: ({ starred }) => starred },
  },
  {
    value: 'inbox',
    label: 'stateInbox',
    carries: NOT_ARCHIVED,
    view: { has: ({ archived }) => !archived, whole: true },
  },
  {
    value: 'archived',
    label: 'stateArchived',
    carries: { kind: 'mark', mark: ARCHIVED },
    view: { has: ({ archived }) => archived, whole: true },
  },
  {
    value: 'linkonly',
    label: 'stateLinkOnly',
    carries: { kind: 'fact', fact: 'linkonly' },
    holds: ({ body }) => !body.some(({ type }) => type !== 'photo' && type !== 'embed'),
  },
  { value: 'truncated', label: 'stateTruncated', carries: { kind: 'fact', fact: 'truncated' } },
]);

/** What a story can have. */
export const PARTS = valuesOf([
  {
    value: 'photo',
    label: 'hasPhoto',
    carries: { kind: 'fact', fact: 'photo' },
    holds: ({ photos }) => photos.length > 0,
  },
  {
    value: 'caption',
    label: 'hasCaption',
    carries: { kind: 'fact', fact: 'caption' },
    holds: ({ photos }) => photos.some(({ caption }) => caption),
  },
  { value: 'note', label: 'hasNote', carries: { kind: 'mark', mark: HAS_NOTE } },
  { value: 'highlight', label: 'hasHighlight', carries: { kind: 'mark', mark: HAS_HIGHLIGHT } },
]);

export const CONDITIONS = tableOf([
  {
    kind: 'tag',
    word: 'tag',
    hint: 'hintTag',
    says: 'conditionTag',
    chosen: { field: 'tags', address: 'tag' },
  },
  {
    kind: 'name',
    word: 'outlet',
    hint: 'hintOutlet',
    says: 'conditionOutlet',
    lines: 'outlet',
    names: ({ publisher }) => (publisher === undefined ? [] : [publisher]),
    chosen: {
      field: 'publisher',
      address: 'outlet',
      group: {
        title: 'outlets',
        facet: 'publishers',
        counted: ({ publisher }) => (publisher === undefined ? [] : [publisher]),
        empty: 'noOutletsYet',
      },
      any: 'anyOutlet',
    },
  },
  {
    kind: 'name',
    word: 'author',
    hint: 'hintAuthor',
    says: 'conditionAuthor',
    lines: 'author',
    names: authorNamesOf,
    chosen: {
      field: 'author',
      address: 'author',
      says: 'conditionAuthor',
      group: {
        title: 'authors',
        facet: 'authors',
        counted: ({ authorNames }) => authorNames,
        empty: 'noAuthorsYet',
      },
    },
  },
  { kind: 'name', word: 'credit', hint: 'hintCredit', says: 'conditionCredit', lines: 'credit' },
  {
    kind: 'name',
    word: 'agency',
    hint: 'hintAgency',
    says: 'conditionAgency',
    lines: 'agency',
    names: agenciesOf,
    chosen: {
      field: 'agency',
      address: 'agency',
      says: 'conditionAgency',
      group: {
        title: 'agencies',
        facet: 'agencies',
        counted: ({ agencies = [] }) => agencies,
        empty: 'noAgenciesYet',
      },
      any: 'anyAgency',
    },
  },
  { kind: 'name', word: 'person', hint: 'hintPerson', says: 'conditionPerson', lines: 'person' },
  {
    kind: 'collection',
    chosen: { field: 'collection', address: 'collection', says: 'conditionCollection' },
  },
  { kind: 'day', word: 'before', hint: 'hintBefore', says: 'conditionBefore' },
  { kind: 'day', word: 'after', hint: 'hintAfter', says: 'conditionAfter' },
  {
    kind: 'value',
    word: 'is',
    hint: 'hintIs',
    values: STATES,
    unknown: 'queryUnknownState',
    chosen: { field: 'state', address: 'state', any: 'anyState' },
  },
  {
    kind: 'value',
    word: 'has',
    hint: 'hintHas',
    values: PARTS,
    unknown: 'queryUnknownPart',
    chosen: { field: 'part', address: 'has', group: { title: 'parts' }, any: 'anyPart' },
  },
  { kind: 'day', chosen: { field: 'from', address: 'from', says: 'sinceDay' } },
  { kind: 'day', chosen: { field: 'to', address: 'to', says: 'untilDay' } },
  { kind: 'trash', chosen: { field: 'trashed', address: 'trash' } },
]);

/** The views that stand beside "All", each a part of the library with its list in order. */
export const WHOLE_VIEWS = STATES.filter(({ view }) => view?.whole);

/** Whether a state is one of those views. */
export const isWholeView = (state: string | undefined): boolean =>
  WHOLE_VIEWS.some(({ value }) => value === state);

/** A row of the table. */
export type StoryCondition = (typeof CONDITIONS)[number];
/** A condition that is chosen beside the list. */
export type ChosenStoryCondition = NonNullable<StoryCondition['chosen']>;
/** The names of the counts that stand beside the list. */
export type ConditionFacet = NonNullable<NonNullable<ChosenStoryCondition['group']>['facet']>;

/** The conditions whose names are counted: by the field that holds them, and by the word of their facts. */
export const COUNTED = CONDITIONS.flatMap(({ word, chosen }) => {
  const { facet, counted } = chosen?.group ?? {};
  return word && chosen && facet && counted ? [{ word, field: chosen.field, facet, counted }] : [];
});
/** The fields of the filter whose names are counted; the compiler knows them only as fields. */
export type CountedField = (typeof COUNTED)[number]['field'];

/** The condition that a word of the query language asks for. */
export const conditionTyped = (word: string): StoryCondition | undefined =>
  CONDITIONS.find((condition) => condition.word === word);
