// What can be saved of a page that is no single story: its link alone, or the text that its reader has selected.

import { selectedText } from '../shell/selected-text';
import { linkOnlyStory } from '../story/link-only';
import type { Provenance } from '../story/provenance';
import type { Story } from '../story/story';
import type { ClipDesk } from './clip-desk';

/** The ways to save something else than what was read. */
export interface ClipInstead {
  /** Whether the tab shows an address of the web. */
  readonly canLink: boolean;
  /** The selected text; undefined where there is none. */
  selected(): Promise<string | undefined>;
  saveLink(): Promise<void>;
  saveSelection(text: string): Promise<void>;
}

const SELECTED: Provenance = { pass: 'reader', from: 'selection', confidence: 1 };

/** The story that a selection is: what was read of its page, with these words for its text. */
export function selectionStory(read: Story, text: string): Story {
  const paragraphs = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const { alternativeHeadline, dateline, agencyAttribution, ...rest } = read;
  return {
    ...rest,
    body: paragraphs.map((line) => ({ type: 'paragraph', text: [{ text: line }] })),
    photos: [],
    flags: [],
    provenance: { ...rest.provenance, body: SELECTED },
  };
}

export function createClipInstead({ page, filing, world }: ClipDesk): ClipInstead {
  const { id, url: address = '', title = '' } = world.tab ?? {};
  const { selectedText: ask = () => selectedText(id ?? -1) } = world;
  const link = (): Story => {
    const { value } = page.page;
    return linkOnlyStory({
      url: address,
      title: (value.state === 'read' && value.story.headline) || title,
      keptAt: world.now().toISOString(),
      extractorVersion: import.meta.env.CUTLINE_VERSION,
    });
  };
  /** The whole story that the library has of the address: it is never replaced by its link. */
  const held = async (url: string): Promise<Story | undefined> => {
    const open = await world.archive;
    const row = await open.rowByUrl(url);
    return row && (await open.story(row.id));
  };
  return {
    canLink: /^https?:/i.test(address),
    async selected() {
      const text = await ask().catch(() => '');
      return text.trim() ? text : undefined;
    },
    async saveLink() {
      const story = link();
      await page.take((await held(story.url).catch(() => undefined)) ?? story);
      await filing.save();
    },
    async saveSelection(text) {
      const { value } = page.page;
      await page.take(selectionStory(value.state === 'read' ? value.story : link(), text));
      await filing.save();
    },
  };
}
