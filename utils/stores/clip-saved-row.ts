// What the library has of the page at hand, followed for as long as the popup is open.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { contentHash } from '../archive/stories/story-identity';
import { hostOf, ownStory } from '../story/own-story';
import type { Story } from '../story/story';
import type { StoryRow } from '../story/story-row';
import { type ClipArchive, follow } from './clip-archive';

/** The page's row in the library, and whether the page says something other than what is kept there. */
export interface SavedRow {
  /** Undefined where the library has none, or has it in the trash. */
  readonly row: ReadonlySignal<StoryRow | undefined>;
  readonly changed: ReadonlySignal<boolean>;
  /** Where the page stands on a host that its row never came from: a host it did come from. */
  readonly elsewhere: ReadonlySignal<string | undefined>;
}

/** Of a page that calls itself one of another host's: the host its row came from, where it never came from this one. */
async function otherHost(
  open: ClipArchive,
  row: StoryRow | undefined,
  story: Story | undefined,
): Promise<string | undefined> {
  if (!row || !story || ownStory(story) === undefined) return undefined;
  const hosts = await open.hosts(row.id);
  return hosts.includes(hostOf(story.retrievedUrl) ?? '') ? undefined : hosts[0];
}

/** A story's content hash as a signal; undefined while it is being reckoned. */
function hashOf(story: ReadonlySignal<Story | undefined>): ReadonlySignal<string | undefined> {
  const hash = signal<string | undefined>(undefined);
  effect(() => {
    const read = story.value;
    let current = read !== undefined;
    hash.value = undefined;
    if (read)
      void contentHash(read).then((value) => {
        if (current) hash.value = value;
      });
    return () => {
      current = false;
    };
  });
  return hash;
}

/** Follows the row of a story's address; `first` is what was known of it when it was read. */
export function followSavedRow(
  story: ReadonlySignal<Story | undefined>,
  first: ReadonlySignal<StoryRow | undefined>,
  archive: Promise<ClipArchive>,
): SavedRow {
  const found = signal<StoryRow | undefined>(undefined);
  const elsewhere = signal<string | undefined>(undefined);
  const url = computed(() => story.value?.url);
  effect(() => {
    const address = url.value;
    // Of a page of another host nothing is said before that is known.
    const read = story.peek();
    const held = read && ownStory(read) === undefined ? first.peek() : undefined;
    found.value = held?.url === address ? held : undefined;
    elsewhere.value = undefined;
    if (address === undefined) return;
    return follow(
      archive,
      async (open) => {
        const row = await open.rowByUrl(address);
        return { row, from: await otherHost(open, row, story.peek()) };
      },
      ({ row, from }) => {
        found.value = row;
        elsewhere.value = from;
      },
      () => {
        found.value = undefined;
        elsewhere.value = undefined;
      },
    );
  });
  const hash = hashOf(story);
  const row = computed(() => (found.value?.trashedAt ? undefined : found.value));
  const changed = computed(
    () =>
      hash.value !== undefined && row.value !== undefined && hash.value !== row.value.contentHash,
  );
  return { row, changed, elsewhere };
}
