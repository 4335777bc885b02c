// Turns the blocks of the story into the typed blocks of the record.
import { DEEPEST_LIST } from '../../story/deepest-list';
import type { Span } from '../../story/span';
import type { ListItem, StoryBlock } from '../../story/story-block';
import { type Place, upwards } from '../blocks/place';
import type { PostLines } from '../blocks/post-lines';
import type { TextBlock } from '../blocks/text-block';
import { type Note, type Notes, noteOf } from './notes';
import { spansOf } from './spans-of';
import { isDataTable, tableCaption, tableRows } from './table-rows';

/** A list being read: its outermost place, the items of each list in it, and the entry of each item. */
interface OpenList {
  place: Place;
  items: Map<Place, ListItem[]>;
  last: Map<Place, ListItem>;
}

/** A body and whether something in it could only be kept as its text. */
export interface BuiltBody {
  blocks: StoryBlock[];
  flattened: boolean;
}

const nearest = (place: Place, name: (name: string) => boolean): Place | undefined => {
  for (const at of upwards(place)) if (name(at.name)) return at;
  return undefined;
};

type Definitions = Extract<StoryBlock, { type: 'definitions' }>;

/** Where a numbered list begins, and whether it counts down. */
function numbering({ name, element }: Place): { start?: number; reversed?: true } {
  const start = Number(element.getAttribute('start') ?? 1);
  return {
    ...(name === 'ol' && Number.isInteger(start) && start !== 1 && { start }),
    ...(name === 'ol' && element.hasAttribute('reversed') && { reversed: true as const }),
  };
}

const isList = (name: string): boolean => name === 'ul' || name === 'ol';

/** Builds the body out of the story's blocks in reading order; `photoIds` by the index that the blocks carry. */
export function buildBody(
  kept: readonly TextBlock[],
  photoIds: readonly string[],
  base: string,
  notes: Notes = new Map(),
): BuiltBody {
  return new BodyBuilder(photoIds, base, notes).build(kept);
}

class BodyBuilder {
  private readonly blocks: StoryBlock[] = [];
  private flattened = false;
  private readonly tables = new Map<Element, boolean>();
  private quote: { place: Place; block: Extract<StoryBlock, { type: 'quote' }> } | undefined;
  private list: OpenList | undefined;
  private definitions: { place: Place; entry: Place; block: Definitions } | undefined;
  private readonly kept = new Map<Note, Span[]>();
  private readonly noteIds: ReadonlySet<string>;

  constructor(
    private readonly photoIds: readonly string[],
    private readonly base: string,
    private readonly notes: Notes,
  ) {
    this.noteIds = new Set([...notes.values()].map(({ id }) => id));
  }

  build(kept: readonly TextBlock[]): BuiltBody {
    for (const block of kept) this.add(block);
    this.addNotes();
    return { blocks: this.blocks, flattened: this.flattened };
  }

  private add(block: TextBlock): void {
    const note = noteOf(block, this.notes);
    if (block.photo !== undefined) this.addPhoto(block.photo);
    else if (block.embed !== undefined) this.addEmbed(block.embed, block.post);
    else if (note) this.keepNote(note, block);
    else if (!this.inDataTable(block.place) && !this.addItem(block) && !this.addEntry(block))
      this.addText(block);
  }

  private addText(block: TextBlock): void {
    const { place, text } = block;
    const quote = nearest(place, (name) => name === 'blockquote');
    if (/^h[1-6]$/.test(place.name)) this.addHeading(block);
    else if (nearest(place, (name) => name === 'pre')) this.put({ type: 'preformatted', text });
    else if (quote) this.addQuoted(block, quote);
    else {
      if (nearest(place, (name) => name === 'table')) this.flattened = true;
      this.put({ type: 'paragraph', text: this.spans(block) });
    }
  }

  private put(block: StoryBlock): void {
    this.quote = undefined;
    this.list = undefined;
    this.definitions = undefined;
    this.blocks.push(block);
  }

  private addPhoto(index: number): void {
    const photo = this.photoIds[index];
    if (photo !== undefined) this.put({ type: 'photo', photo });
  }

  /** A post may be gone tomorrow: its words are kept where the page has them. */
  private addEmbed(href: string, post: PostLines | undefined): void {
    if (post) {
      const paragraphs = post.paragraphs.map((text) => [{ text }]);
      this.put({ type: 'quote', paragraphs, ...(post.cite !== undefined && { cite: post.cite }) });
    }
    this.put({ type: 'embed', href });
  }

  private addHeading(block: TextBlock): void {
    const level = Math.max(2, Number(block.place.name.slice(1)));
    this.put({ type: 'heading', level, text: this.spans(block) });
  }

  private addQuoted(block: TextBlock, place: Place): void {
    const spans = this.spans(block);
    if (this.quote?.place !== place) {
      const quote = { type: 'quote' as const, paragraphs: [] };
      this.put(quote);
      this.quote = { place, block: quote };
    }
    const attribution = nearest(block.place, (name) => name === 'footer' || name === 'figcaption');
    if (attribution && this.quote.block.paragraphs.length > 0) this.quote.block.cite = block.text;
    else this.quote.block.paragraphs.push(spans);
  }

  /** A data table comes in whole with the first of its cells. */
  private inDataTable(place: Place): boolean {
    const table = nearest(place, (name) => name === 'table')?.element;
    if (!table) return false;
    const known = this.tables.get(table);
    if (known !== undefined) return known;
    const isData = isDataTable(table);
    this.tables.set(table, isData);
    if (!isData) return false;
    const caption = tableCaption(table);
    this.put({
      type: 'table',
      ...(caption === undefined ? {} : { caption }),
      rows: tableRows(table),
    });
    return true;
  }

  private addItem(block: TextBlock): boolean {
    const item = nearest(block.place, (name) => name === 'li');
    if (!item) return false;
    const chain = [...upwards(item)].filter((place) => isList(place.name));
    const outermost = chain.at(-1);
    const own = chain[0];
    if (!outermost || !own) return false;
    if (chain.length > DEEPEST_LIST) {
      this.flattened = true;
      return false;
    }
    if (this.list?.place !== outermost) {
      const items: ListItem[] = [];
      this.put({ type: 'list', ordered: outermost.name === 'ol', ...numbering(outermost), items });
      this.list = { place: outermost, items: new Map([[outermost, items]]), last: new Map() };
    }
    const { last } = this.list;
    const spans = this.spans(block);
    const same = last.get(item);
    if (same) same.text.push({ text: '\n' }, ...spans);
    else {
      const entry: ListItem = { text: spans };
      last.set(item, entry);
      this.listFor(own, this.list).push(entry);
    }
    return true;
  }

  private spans(block: TextBlock): Span[] {
    return spansOf(block.pieces, this.base, this.noteIds);
  }

  /** A term or what is said of it; several blocks in one are its lines. */
  private addEntry(block: TextBlock): boolean {
    const entry = nearest(block.place, (name) => name === 'dt' || name === 'dd');
    const list = entry && nearest(entry, (name) => name === 'dl');
    if (!entry || !list) return false;
    const spans = this.spans(block);
    const open = this.definitions;
    if (open?.place === list && open.entry === entry)
      open.block.entries.at(-1)?.text.push({ text: '\n' }, ...spans);
    else {
      const one = { ...(entry.name === 'dt' && { term: true as const }), text: spans };
      const block: Definitions =
        open?.place === list ? open.block : { type: 'definitions', entries: [] };
      if (open?.place !== list) this.put(block);
      block.entries.push(one);
      this.definitions = { place: list, entry, block };
    }
    return true;
  }

  private keepNote(note: Note, block: TextBlock): void {
    const spans = this.spans(block);
    const known = this.kept.get(note);
    if (known) known.push({ text: '\n' }, ...spans);
    else if (block.text.trim() !== note.label) this.kept.set(note, spans);
  }

  private addNotes(): void {
    const notes = [...this.kept].map(([{ id, label }, text]) => ({ id, label, text }));
    if (notes.length > 0) this.put({ type: 'notes', notes });
  }

  /** The items of a list: under the item that holds it, or where none does, among those of the outermost list. */
  private listFor(list: Place, { place, items, last }: OpenList): ListItem[] {
    const known = items.get(list);
    if (known) return known;
    const holder = nearest(list, (name) => name === 'li');
    const above = holder && last.get(holder);
    const opened = above ? [] : (items.get(place) ?? []);
    items.set(list, opened);
    if (above) Object.assign(above, { items: opened, ordered: list.name === 'ol' });
    return opened;
  }
}
