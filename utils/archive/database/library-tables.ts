// Which rows lie in which table.
import type { OrganisationRow } from '../../search/organisation-row';
import type { TailStory } from '../../search/segments/index-reader';
import type { StoredNumbers } from '../../search/segments/number-runs';
import type {
  FacetColumns,
  PlaceChunk,
  SegmentHead,
  TermBlock,
} from '../../search/segments/segment';
import type { PictureRow } from '../../story/kept-picture';
import type {
  ImportStep,
  StoredBody,
  StoredCount,
  StoredDelta,
  StoredImport,
  StoredMark,
  StoredPhoto,
  StoredRow,
  StoredState,
  StoredVersion,
  Tombstone,
} from './tables';

/** What lies in each table. */
export interface LibraryTables {
  rows: StoredRow;
  bodies: StoredBody;
  photos: StoredPhoto;
  versions: StoredVersion;
  counts: StoredCount;
  state: StoredState;
  marks: StoredMark;
  indexTail: TailStory;
  indexHeads: SegmentHead;
  indexBlocks: TermBlock;
  indexPlaces: PlaceChunk;
  indexNumbers: StoredNumbers;
  indexColumns: FacetColumns;
  organisation: OrganisationRow;
  deltas: StoredDelta;
  pictures: PictureRow;
  purged: Tombstone;
  imports: StoredImport;
  importSteps: ImportStep;
}

/** The name of a table. */
export type TableName = keyof LibraryTables;
