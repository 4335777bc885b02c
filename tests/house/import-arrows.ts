// Who may import whom: arrows point downward only. docs/architecture.md says why.
import path from 'node:path';
import type { SourceFile } from './source-file';

const WORDS = ['outcome', 'text'];
const STORY = [...WORDS, 'story'];

/** The rooms of utils/ and the rooms each may import; its own room goes without saying. */
const ROOMS: Record<string, readonly string[]> = {
  outcome: [],
  text: [],
  story: WORDS,
  page: STORY,
  caption: STORY,
  recovery: STORY,
  pictures: STORY,
  highlight: STORY,
  search: STORY,
  export: [...STORY, 'search', 'highlight'],
  extract: [...STORY, 'page', 'caption'],
  compare: STORY,
  archive: [...STORY, 'search', 'compare', 'recovery'],
  import: [...STORY, 'page', 'caption', 'extract', 'search', 'export'],
  backup: [...STORY, 'search', 'recovery', 'pictures', 'export', 'import'],
  settings: STORY,
  messages: [...STORY, 'search', 'recovery'],
  // The English messages are the type of every key.
  i18n: [...STORY, 'public'],
  shell: [...STORY, 'messages', 'settings'],
  stores: [
    ...STORY,
    'recovery',
    'archive',
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
  'mdast-util-gfm': ['export'],
  'mdast-util-frontmatter': ['export'],
};

const COMPONENTS_MAY = [...STORY, 'stores', 'i18n'];

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\('([^']+)'\)/g;

const importsOf = (text: string): string[] =>
  [...text.matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');

/** `utils/page/x.ts` → `page`; `components/photo/Y.tsx` → `components`. */
const roomOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/');
  return top === 'utils' ? second : top;
};

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === 'entrypoints') return to !== 'entrypoints';
  if (from === 'components') return COMPONENTS_MAY.includes(to);
  return (ROOMS[from] ?? []).includes(to);
}

function packageOffence(room: string, imported: string): boolean {
  const name = Object.keys(PACKAGES).find((p) => imported === p || imported.startsWith(`${p}/`));
  return name !== undefined && !PACKAGES[name]?.includes(room);
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
      return mayImport(room, roomOf(target)) ? [] : [`${file} must not import ${target}`];
    });
  });
}
