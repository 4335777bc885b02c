// What the popup loads before its first rows and right after them, in four files instead of two dozen small ones:
// each file costs a cold popup a journey to the disk. A test holds that every name here stands for a file.

/** What every page shows itself with. Without an ending: files and folders that begin so. */
export const SHOWN_WITH = [
  'node_modules/preact/',
  'node_modules/@preact/',
  'components/theme/base.css',
  'components/theme/tokens.css',
  'node_modules/wxt/dist/browser',
  'node_modules/@wxt-dev/browser/',
  'components/clip/Notice',
  'components/controls/Button',
  'components/controls/Field',
  'components/controls/Icon',
  'components/controls/TextField',
  'components/controls/icons',
  'components/controls/later',
  'utils/i18n/message',
  'utils/i18n/show-date',
  'utils/i18n/shown-language',
  'utils/i18n/trouble-message',
  'utils/outcome/',
  'utils/settings/',
  'utils/stores/answered',
  'utils/stores/clip-actions',
  'utils/stores/dress-page',
  'utils/stores/settings-store',
  'utils/messages/background',
] as const;

/** The rest of what comes before the first rows: the popup's alone, its page's own style among it. */
export const FIRST_ROWS = [
  'components/clip/ListedRow',
  'components/clip/NewestStories',
  'components/clip/PageOpening',
  'components/clip/PageAtHand.module',
  'components/clip/Popup.',
  'components/clip/PopupFoot',
  'entrypoints/popup/popup.css',
  'components/clip/StorySearch',
  'utils/stores/after-paint',
  'utils/stores/clip-archive',
  'utils/stores/clip-first-rows',
  'utils/stores/clip-list',
  'utils/stores/pause',
] as const;

/**
 * The reading half of the archive: the bundler takes what it stands on into the same file. With it what is too small for a
 * file of its own, and is wanted where the archive has been read.
 */
export const READER = ['utils/archive/open-archive-reader', 'utils/story/further-notice'] as const;

/** What shows photos, flags and tags of a story in the popup and in the library alike. */
export const WITH_STORIES = [
  'components/controls/Tag',
  'components/controls/tag-words',
  'components/controls/use-completion',
  'components/photo/Cutline',
  'components/photo/PhotoLine',
  'components/story/Correctable',
  'components/story/corrections-context',
  'components/photo/WebImage',
  'components/photo/caption-words',
  'components/photo/use-blob-address',
  'components/story/StoryFlags',
  'components/story/story-language',
  'utils/i18n/show-ago',
  'utils/pictures/host-pattern',
  'utils/pictures/picture-limits',
  'utils/pictures/public-address',
  'utils/shell/bare-images',
  'utils/shell/host-permission',
  'utils/stores/web-pictures',
  'utils/story/picture-addresses',
  'utils/story/picture-key',
] as const;

/** What the page at hand is shown, put right and filed with: the popup's alone, wanted all at once while the page is read. */
export const PAGE_AT_HAND = [
  'components/clip/PageAtHand.tsx',
  'components/clip/WhatWasRead',
  'entrypoints/popup/picture-world',
  'entrypoints/popup/read-cutlines',
  'utils/stores/clip-desk',
  'utils/story/carry-corrections',
  'utils/story/correct-story',
] as const;

/** What the popup fetches once its rows are there: small things of its own that need no file each. */
export const AFTER_ROWS = [
  'entrypoints/popup/show-recovery',
  'entrypoints/popup/row-pictures',
  'utils/shell/open-library',
] as const;

/** Vite's own piece that loads what comes later, and WXT's that every page has; they stand in no file of ours. */
const BUILDERS_OWN = ['preload-helper', 'virtual:wxt-html-plugins'];

/** Whether a module is one of some files or folders. */
const among = (names: readonly string[]) => (id: string) => names.some((name) => id.includes(name));

/** The groups, as the bundler takes them: a module that two of them want is the first one's. */
export const POPUP_CHUNKS = [
  { name: 'shown-with', test: among([...SHOWN_WITH, ...BUILDERS_OWN]), priority: 3 },
  { name: 'first-rows', test: among(FIRST_ROWS), priority: 2 },
  { name: 'reader', test: among(READER), priority: 2 },
  { name: 'after-rows', test: among(AFTER_ROWS), priority: 2 },
  { name: 'with-stories', test: among(WITH_STORIES), priority: 1 },
  { name: 'page-at-hand', test: among(PAGE_AT_HAND) },
];
