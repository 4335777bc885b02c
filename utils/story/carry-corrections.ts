// A page read again does not know what its reader had put right. This carries it over, so that a corrected story does
// not look like a page that has changed.
import { BY_READER, byReader, isByReader, type Traced } from './correct-story';
import type { Photo } from './photo';
import type { Story } from './story';

/** A fresh reading with the corrections of the saved one, and the photos that had been left out. */
export interface Carried {
  story: Story;
  leftOut: Set<string>;
}

/** The fields of `to`, with those the reader set in `from` in their place; a field taken away stays away. */
function carryFields<Record extends Traced>(from: Record, to: Record): Record {
  const fields = Object.keys(from.provenance).filter((f) => isByReader(from.provenance[f]));
  if (fields.length === 0) return to;
  const kept = Object.entries(from).filter(([field]) => fields.includes(field));
  const carried = { ...to, ...Object.fromEntries(kept) };
  for (const field of fields) if (!(field in from)) Reflect.deleteProperty(carried, field);
  // What the page prints now is what stays beside the correction.
  return byReader(carried, to, fields);
}

const samePhoto = (a: Photo, b: Photo): boolean =>
  a.contentUrl === undefined ? a.caption === b.caption : a.contentUrl === b.contentUrl;

/** Carries the corrections of a saved story to a fresh reading of its page. */
export function carryCorrections(saved: Story, fresh: Story): Carried {
  const dropped = new Set(
    saved.reasons.filter((r) => r.pass === BY_READER.pass && r.did === 'cut').map((r) => r.what),
  );
  const photos = fresh.photos.map((photo) => {
    const before = saved.photos.find((each) => samePhoto(each, photo));
    return before ? carryFields(before, photo) : photo;
  });
  const leftOut = fresh.photos.filter((p) => dropped.has(p.contentUrl ?? p.caption ?? p.id));
  return {
    story: carryFields(saved, { ...fresh, photos }),
    leftOut: new Set(leftOut.map((photo) => photo.id)),
  };
}
