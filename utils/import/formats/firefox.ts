// The bookmarks of Firefox as JSON: a tree of `text/x-moz-place-container` and `text/x-moz-place`, days in microseconds.
import * as v from 'valibot';
import type { Draft } from '../draft';
import { readJson } from '../link-json';
import { looseList, looseMoment, looseText } from '../reading/loose';
import { parted } from '../reading/parted';

const Node = v.looseObject({
  ...{ title: looseText, uri: looseText, tags: looseText, root: looseText },
  ...{ dateAdded: looseMoment, children: looseList(v.unknown()) },
});

/** Of Firefox itself, and no pages. */
const OWN = /^(?:place|about|javascript|data|chrome|file):/i;

// Folders that lie in one another are walked without recursion: a file may nest them as deep as it likes.
function* draftsOf(value: unknown): Generator<Draft> {
  const waiting: { node: unknown; path: readonly string[] }[] = [{ node: value, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const parsed = v.safeParse(Node, next.node);
    if (!parsed.success) continue;
    const { title, uri, tags, dateAdded, root, children } = parsed.output;
    const own = root === '' && title !== '' ? [...next.path, title] : next.path;
    for (const node of children.toReversed()) waiting.push({ node, path: own });
    if (uri === '' || OWN.test(uri)) continue;
    yield {
      ...{ url: uri, title, savedAt: dateAdded, tags: parted(tags, ',') },
      lists: [next.path.join(' / ')],
    };
  }
}

/** Links with their folders and tags. */
export const read = readJson(draftsOf);
