// Who may import whom: arrows point downward only. docs/architecture.md says why.
import path from 'node:path';
import type { SourceFile } from './source-file';

const GROUND = ['outcome', 'text'];
const STORY = [...GROUND, 'story'];
/** What reads pages knows the words of the world, too. */
const READING = [...STORY, 'words'];

const ARCHIVE = [...STORY, 'search', 'compare', 'recovery'];

/** The rooms within the archive, the lower first; each may import those above it in this list and what the archive may. */
const WITHIN_ARCHIVE = [
  'database',
  'door',
  'counts',
  'index',
  'pictures',
  'stories',
  'lists',
  'collections',
  'changes',
  'merging',
  'repair',
].map((room) => `archive/${room}`);

/** The rooms of utils/ and the rooms each may import; its own room goes without saying. */
const ROOMS: Record<string, readonly string[]> = {
  words: [],
  outcome: [],
  // The names of months.
  text: ['words'],
  story: GROUND,
  page: READING,
  caption: READING,
  recovery: STORY,
  pictures: STORY,
  highlight: STORY,
  search: STORY,
  // Names of messages only: a format carries the keys of its words.
  export: [...STORY, 'search', 'highlight', 'public'],
  extract: [...READING, 'page', 'caption'],
  compare: STORY,
  ...Object.fromEntries(
    WITHIN_ARCHIVE.map((room, at) => [room, [...ARCHIVE, ...WITHIN_ARCHIVE.slice(0, at)]]),
  ),
  // Where it is opened.
  archive: [...ARCHIVE, ...WITHIN_ARCHIVE],
  // Names of messages only, as in `export`.
  import: [...STORY, 'page', 'caption', 'extract', 'search', 'export', 'highlight', 'public'],
  backup: [...STORY, 'search', 'recovery', 'pictures', 'export', 'import'],
  settings: STORY,
  messages: [...STORY, 'search'],
  // The English messages are the type of every key.
  i18n: [...STORY, 'public'],
  shell: [...STORY, 'messages', 'settings'],
  stores: [
    ...STORY,
    'recovery',
    'archive',
    'archive/door',
    'archive/stories',
    'archive/merging',
    'compare',
    'highlight',
    'messages',
    'settings',
    'search',
    'export',
    'import',
    'backup',
    'pictures',
    'shell',
    'i18n',
  ],
};

/** Packages that only some rooms may import; a package that is not named here is free to all. */
const PACKAGES: Record<string, readonly string[]> = {
  dexie: ['archive'],
  '@mozilla/readability': ['extract'],
  preact: ['components', 'entrypoints'],
  '@preact/signals': ['stores', 'components', 'entrypoints'],
  'wxt/browser': ['shell', 'messages', 'settings', 'i18n', 'entrypoints'],
  fflate: ['export', 'import'],
  papaparse: ['export', 'import'],
  yaml: ['export', 'import'],
  'mdast-util-to-markdown': ['export'],
  'mdast-util-gfm': ['export', 'import'],
  'mdast-util-frontmatter': ['export'],
  'hyparquet-writer': ['export'],
  'mdast-util-from-markdown': ['import'],
  'micromark-extension-gfm': ['import'],
  'postal-mime': ['import'],
  '@retorquere/bibtex-parser': ['import'],
};

const COMPONENTS_MAY = [...STORY, 'stores', 'i18n'];
/** Tables that say what is shown, and what reads a filter by them. */
const COMPONENTS_MAY_FILES = /^utils\/search\/(?:conditions|photo-conditions|chosen-in)(?:\.ts)?$/;

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\('([^']+)'\)/g;

/** What a file imports, as it is written there. */
export const importsOf = (text: string): string[] =>
  [...text.matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');

/** `utils/page/x.ts` → `page`; `utils/archive/lists/x.ts` → `archive/lists`; `components/photo/Y.tsx` → `components`. */
const roomOf = (file: string): string => {
  const [top = '', second = '', ...within] = file.split('/');
  if (top !== 'utils') return top;
  return second === 'archive' && within.length > 1 ? `archive/${within[0]}` : second;
};

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === 'entrypoints') return to !== 'entrypoints';
  if (from === 'components') return COMPONENTS_MAY.includes(to);
  return (ROOMS[from] ?? []).includes(to);
}

function packageOffence(room: string, imported: string): boolean {
  const name = Object.keys(PACKAGES).find((p) => imported === p || imported.startsWith(`${p}/`));
  return name !== undefined && !PACKAGES[name]?.includes(room.split('/')[0] ?? '');
}

/** Every import that goes against the arrows, as a sentence. */
export function importOffences(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path: file, text }) => {
    const room = roomOf(file);
    if (file.startsWith('utils/') && !(room in ROOMS)) return [`${file} stands in no known room`];
    return importsOf(text).flatMap((imported) => {
      if (!imported.startsWith('.')) {
        return packageOffence(room, imported) ? [`${file} must not import ${imported}`] : [];
      }
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), imported));
      if (room === 'components' && COMPONENTS_MAY_FILES.test(target)) return [];
      return mayImport(room, roomOf(target)) ? [] : [`${file} must not import ${target}`];
    });
  });
}
