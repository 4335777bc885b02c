// Pinboard: JSON `[{href,description,extended,time,shared,toread,tags}]`, tags parted by spaces.
import * as v from 'valibot';
import type { Draft } from '../draft';
import { readJson } from '../link-json';
import { looseList, looseMoment, looseText } from '../reading/loose';
import { parted } from '../reading/parted';

const Bookmarks = looseList(
  v.looseObject({
    ...{ href: looseText, description: looseText, extended: looseText, tags: looseText },
    ...{ time: looseMoment, toread: looseText },
  }),
);

function* draftsOf(value: unknown): Generator<Draft> {
  for (const { href, description, extended, time, toread, tags } of v.parse(Bookmarks, value))
    yield {
      url: href,
      title: description,
      note: extended,
      savedAt: time,
      tags: parted(tags, /\s+/),
      state: toread === 'yes' ? 'unread' : 'read',
    };
}

/** Links with their tags and notes. */
export const read = readJson(draftsOf);
