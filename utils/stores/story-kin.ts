// The kin of the open story: its earlier versions and stories from elsewhere with much of the same text; and what
// differs between it and one of them. Comparing is fetched when it is asked for.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { EarlierVersion } from '../archive/door/archive';
import type { SimilarStory } from '../archive/door/finding';
import type { StoryDifferences } from '../compare/compare-stories';
import type { Story } from '../story/story';
import type { StoryRow } from '../story/story-row';
import type { LibraryCalls } from './library-calls';
import type { ChangesStore } from './library-changes';
import type { LibraryReader } from './library-reader';

/** Versions in the order they were kept, the last first; stories the most alike first. */
export interface Kin {
  versions: readonly EarlierVersion[];
  similar: readonly SimilarStory[];
  /** The story that this one calls itself, where the library has that too. */
  twin?: StoryRow;
}

/** The version that was met later than what the story says: a file brought it. */
export const newerVersion = (
  { versions }: Kin,
  { lastSeenAt }: { lastSeenAt: string },
): EarlierVersion | undefined => {
  const newer = versions.filter((one) => Date.parse(one.lastSeenAt) > Date.parse(lastSeenAt));
  return newer.sort((a, b) => Date.parse(b.lastSeenAt) - Date.parse(a.lastSeenAt))[0];
};

/** Two stories beside each other: when and where the older and the newer were met, and what differs. */
export interface Comparison {
  before: { date: string; publisher?: string };
  after: { date: string; publisher?: string };
  differences: StoryDifferences;
}

/** The kin of the open story and the comparison that is looked at. */
export interface KinStore {
  readonly kin: ReadonlySignal<Kin>;
  readonly comparison: ReadonlySignal<Comparison | undefined>;
  /** Compares another version with the story as it stands, the older of them with the newer. */
  compareVersion(version: EarlierVersion, story: Story & { lastSeenAt: string }): Promise<void>;
  /** Compares another story with the open one. */
  compareStory(id: string, story: Story): Promise<void>;
  /** Makes another version the one that is read, with a way back. */
  makeCurrent(id: string, version: EarlierVersion, from: { contentHash: string }): Promise<void>;
  close(): void;
}

const NONE: Kin = { versions: [], similar: [] };

const printed = ({ datePublished, retrievedAt, publisher }: Story) => ({
  date: datePublished ?? retrievedAt,
  ...(publisher !== undefined && { publisher }),
});

/** Follows the id of the open story. */
export function createKinStore(
  reader: Pick<LibraryReader, 'versions' | 'similar' | 'story' | 'rowByUrl' | 'watch'>,
  openId: ReadonlySignal<string | undefined>,
  calls: Pick<LibraryCalls, 'makeCurrent'>,
  changes: Pick<ChangesStore, 'run'>,
): KinStore {
  const kin = signal<Kin>(NONE);
  const comparison = signal<Comparison | undefined>(undefined);
  effect(() => {
    const id = openId.value;
    kin.value = NONE;
    comparison.value = undefined;
    if (id === undefined) return;
    return reader.watch(
      async () => {
        const [versions, similar, story] = await Promise.all([
          reader.versions(id),
          reader.similar(id),
          reader.story(id),
        ]);
        const twin = story?.sameAs && (await reader.rowByUrl(story.sameAs));
        return { versions, similar, ...(twin && { twin }) };
      },
      (found) => {
        kin.value = found;
      },
      // The story itself says that the library cannot be read.
      () => {},
    );
  });
  const compare = async (before: Story, after: Story) =>
    (await import('../compare/compare-stories')).compareStories(before, after);
  return {
    kin,
    comparison,
    async compareVersion({ story, lastSeenAt }, open) {
      const version = { date: lastSeenAt, story };
      const current = { date: open.lastSeenAt, story: open };
      // What a file brought may be the newer of the two: what came is what that has.
      const newer = Date.parse(lastSeenAt) > Date.parse(open.lastSeenAt);
      const [before, after] = newer ? [current, version] : [version, current];
      comparison.value = {
        before: { date: before.date },
        after: { date: after.date },
        differences: await compare(before.story, after.story),
      };
    },
    async compareStory(id, after) {
      const before = await reader.story(id);
      if (!before) return;
      comparison.value = {
        before: printed(before),
        after: printed(after),
        differences: await compare(before, after),
      };
    },
    async makeCurrent(id, { contentHash }, from) {
      const back = { id, contentHash: from.contentHash };
      await changes.run(calls.makeCurrent({ id, contentHash }), (count) =>
        count === 0
          ? undefined
          : {
              deed: { did: 'made-current' },
              undo: () => changes.run(calls.makeCurrent(back)),
            },
      );
    },
    close() {
      comparison.value = undefined;
    },
  };
}
