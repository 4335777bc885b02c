// What an import would bring, before anything is filed: how many stories are new, known and unreadable, and some of them.
import { isLinkOnly } from '../story/link-only';
import type { ImportWorld, Refused } from './import-format';
import { itemsOf } from './import-items';
import { ListsFound } from './lists-found';
import type { ImportPlan, Part } from './plan-import';
import { isForeign, MOST_COMPLAINTS } from './run-import';

/** What was found. */
export interface ImportPreview {
  /** The formats, each with how many files and stories it has. */
  parts: { part: Part; stories: number }[];
  /** Stories that are not in the library, and stories that are. */
  fresh: number;
  known: number;
  /** How many of them are only links. */
  links: number;
  highlights: number;
  /** The names of lists and folders. */
  lists: string[];
  /** The titles of the first stories. */
  titles: string[];
  refused: number;
  complaints: Refused[];
}

/** What a preview needs. */
export interface PreviewOrder {
  plan: ImportPlan;
  world: ImportWorld;
  identify: (url: string) => Promise<string>;
  /** Which of some ids are in the library. */
  held: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  signal?: AbortSignal;
  /** Told how many stories have been found. */
  progress?: (found: number) => void;
}

const TITLES = 5;
const AT_ONCE = 500;

class Counting {
  readonly #ids = new Set<string>();
  #waiting: string[] = [];
  readonly #stories = new Map<Part, number>();
  readonly #lists = new ListsFound();
  readonly preview: ImportPreview;

  constructor(private readonly order: PreviewOrder) {
    const { refused } = order.plan;
    this.preview = {
      ...{ parts: [], fresh: 0, known: 0, links: 0, highlights: 0, lists: [], titles: [] },
      ...{ refused: refused.length, complaints: refused.slice(0, MOST_COMPLAINTS) },
    };
  }

  get found(): number {
    return this.#ids.size;
  }

  async count(): Promise<void> {
    const { plan, world, signal, progress } = this.order;
    for await (const { part, item } of itemsOf(plan, world)) {
      signal?.throwIfAborted();
      if ('problem' in item) this.#refuse(item);
      else if ('story' in item) await this.#story(part, item);
      if (isForeign(this.preview.refused, this.found)) break;
      if (this.#waiting.length < AT_ONCE) continue;
      await this.#ask();
      progress?.(this.found);
    }
    await this.#ask();
    this.preview.lists = this.#lists.names;
    this.preview.parts = plan.parts.map((part) => ({
      part,
      stories: this.#stories.get(part) ?? 0,
    }));
  }

  #refuse(item: Refused): void {
    this.preview.refused += 1;
    if (this.preview.complaints.length < MOST_COMPLAINTS) this.preview.complaints.push(item);
  }

  async #story(part: Part, { story, lists = [] }: StoryFound): Promise<void> {
    const { preview } = this;
    const id = await this.order.identify(story.url);
    this.#lists.note(lists, id);
    // One address twice is one story.
    if (this.#ids.has(id)) return;
    this.#ids.add(id);
    this.#waiting.push(id);
    this.#stories.set(part, (this.#stories.get(part) ?? 0) + 1);
    if (isLinkOnly(story)) preview.links += 1;
    preview.highlights += story.highlights?.length ?? 0;
    if (preview.titles.length < TITLES) preview.titles.push(story.headline);
  }

  async #ask(): Promise<void> {
    const held = await this.order.held(this.#waiting);
    this.preview.known += held.size;
    this.preview.fresh += this.#waiting.length - held.size;
    this.#waiting = [];
  }
}

type StoryFound = Pick<Extract<Item, { story: unknown }>, 'story' | 'lists'>;
type Item = import('./import-format').ImportItem;

/** Reads everything and files nothing; undefined where no story was found. */
export async function previewImport(order: PreviewOrder): Promise<ImportPreview | undefined> {
  const counting = new Counting(order);
  await counting.count();
  return counting.found === 0 && counting.preview.refused === 0 ? undefined : counting.preview;
}
