// Opens the popup on a page and a library, as the toolbar button does.
import '../../components/theme/tokens.css';
import '../../components/theme/base.css';
import '../../entrypoints/popup/popup.css';
import { render } from 'preact';
import { vi } from 'vitest';
import { Popup } from '../../components/clip/Popup';
// Fetched before the clock runs.
import '../../components/clip/PageAtHand';
import '../../components/clip/Barred';
import '../../components/clip/OtherWays';
import '../../components/clip/WhatWasRead';
import '../../components/clip/WholeText';
import '../../utils/stores/clip-desk';
import type { Background } from '../../utils/messages/protocol';
import { createClipPopup } from '../../utils/stores/clip-popup';
import type { SavedStory } from '../../utils/story/saved-story';
import type { Story } from '../../utils/story/story';
import { backgroundWith } from '../messages/background-with';
import { fakeLibrary } from './fake-library';

const cutlines = async () => ({
  credit: (line: string) => ({ creator: [], ...(line && { source: line }) }),
  persons: () => [],
  names: (byline: string) => [byline],
});

/** What a test may change about the world around the popup. */
export interface PopupSetting {
  saved?: readonly SavedStory[];
  calls?: Partial<Background>;
  /** What is selected in the page. */
  selected?: string;
  webStorage?: Pick<Storage, 'getItem' | 'setItem'>;
}

/** Renders the popup into a fresh body and reads the page: `read`. What reads it is there already. */
export async function openPopup(page: Story, setting: PopupSetting = {}) {
  const { saved = [], calls = {} } = setting;
  const library = fakeLibrary(page, saved);
  const opened: string[] = [];
  const popup = createClipPopup({
    tabId: 7,
    calls: backgroundWith({ ...library.calls, ...calls }),
    archive: Promise.resolve(library.archive),
    cutlines,
    painted: () => Promise.resolve(),
    webStorage: setting.webStorage ?? { getItem: () => null, setItem: () => {} },
    selectedText: async () => setting.selected ?? '',
    tab: { url: page.retrievedUrl, title: 'Harbour strike ends' },
    now: () => new Date('2026-11-22T12:00:00Z'),
  });
  const root = document.createElement('div');
  root.id = 'app';
  document.documentElement.lang = 'en';
  document.title = 'Cutline';
  document.body.replaceChildren(root);
  render(
    <Popup
      popup={popup}
      title="Harbour strike ends – The Velmar Morning"
      onOpen={(place) => opened.push(place)}
      onOptions={() => opened.push('options')}
    />,
    root,
  );
  const read = popup.readPage();
  const desk = await vi.waitUntil(() => popup.desk.value);
  await vi.waitUntil(() => root.querySelector('form, [role="alert"]'));
  return { ...library, ...desk, opened, root, read };
}
