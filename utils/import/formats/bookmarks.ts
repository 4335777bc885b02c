// Bookmarks as browsers and most programs write them (Netscape's file of 1996): folders in folders, links with day and tags.
import { draftedItems, type PlacedDraft } from '../drafted-items';
import { eachFile } from '../each-file';
import type { ImportItem, ImportWorld } from '../import-format';
import type { Probed } from '../probe';
import { parted } from '../reading/parted';
import { wholeText } from '../source-file';

/** Folders that browsers make themselves. */
const ROOTS =
  /^(?:bookmarks|bookmarks (?:bar|menu|toolbar)|favorites(?: bar)?|other bookmarks|mobile bookmarks|unsorted(?: bookmarks)?|export|raindrop\.io|imported)$/i;

// No part of it goes over another beginning, so that a file of nothing but beginnings is read once.
/** Tags are never closed, and every parser closes them elsewhere: the folders are told by the order of tags in the text alone. */
const PIECE =
  /<h3\b[^<>]*>([^<]*)<\/h3>|<dl\b|<\/dl>|<a\b([^<>]*)>((?:[^<]|<(?!\/?a\b|dt\b))*)<\/a>|<dd>([^<]*)/gi;

const attribute = (attributes: string, name: string): string => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const [, double, single, bare] = found.exec(attributes) ?? [];
  return double ?? single ?? bare ?? '';
};

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
};

function decoded(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return ENTITIES[String(name).toLowerCase()] ?? whole;
    });
}

/** The folders around a place. */
class Folders {
  readonly #open: string[] = [];
  #next = '';

  named(name: string): void {
    this.#next = name;
  }
  opened(): void {
    this.#open.push(this.#next);
    this.#next = '';
  }
  closed(): void {
    this.#open.pop();
  }
  get path(): string {
    return this.#open.filter((name) => name !== '' && !ROOTS.test(name)).join(' / ');
  }
}

function linkOf(attributes: string, title: string, path: string): PlacedDraft {
  return {
    draft: {
      url: decoded(attribute(attributes, 'href')),
      title: decoded(title),
      savedAt: attribute(attributes, 'add_date') || attribute(attributes, 'time_added'),
      tags: parted(decoded(attribute(attributes, 'tags')), ','),
      state: attribute(attributes, 'toread') === '1' ? 'unread' : undefined,
      starred: /^(?:1|true)$/i.test(attribute(attributes, 'important')),
      ...(path !== '' && { lists: [path] }),
    },
  };
}

/** A browser's own pages and scripts are no stories, and nobody would miss them. */
const SILENT = /^(?:javascript|data|place|about|chrome|edge|file|feed):/i;

function* draftsIn(html: string): Generator<PlacedDraft> {
  const folders = new Folders();
  let last: PlacedDraft | undefined;
  for (const [whole, heading, attributes, title, words] of html.matchAll(PIECE)) {
    if (words !== undefined) {
      const note = decoded(words).trim();
      if (last && note !== '') last = { ...last, draft: { ...last.draft, note } };
      continue;
    }
    if (last) yield last;
    last = undefined;
    if (heading !== undefined) folders.named(decoded(heading).trim());
    else if (attributes !== undefined) {
      const link = linkOf(attributes, title ?? '', folders.path);
      if (!SILENT.test(link.draft.url)) last = link;
    } else if (/^<dl/i.test(whole)) folders.opened();
    else folders.closed();
  }
  if (last) yield last;
}

/** Links with their folders, tags and descriptions. */
export const read = (files: readonly Probed[], world: ImportWorld): AsyncGenerator<ImportItem> =>
  eachFile(files, async function* ({ file }) {
    yield* draftedItems(file.path, draftsIn(await wholeText(file)), world);
  });
