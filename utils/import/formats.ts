// Data table: the one ordered list of import formats: each takes the files it recognises, and leaves the others to those
// after it. What reads a format is fetched when it is asked for.
import type { ImportFormat } from './import-format';
import { isMhtml } from './reading/page-file';
import {
  columns,
  eachThat,
  isAddressList,
  isLines,
  jsonShape,
  jsonWith,
  named,
  textThat,
  withBeside,
} from './recognised';

/** Every format Cutline can read. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  {
    id: 'backup',
    words: { label: 'importBackup', lacks: 'importBackupLacks' },
    whole: true,
    claims: withBeside(
      (file) => file.kind === 'json' && Object(file.value).cutline === 'backup',
      /(?:^|\/)(?:(?:stories|versions|shelf|pictures)\.jsonl|pictures\/[0-9a-f]{64})$/,
    ),
    load: () => import('./formats/backup'),
  },
  {
    id: 'jsonl',
    words: { label: 'importJsonl', lacks: 'importJsonlLacks' },
    whole: true,
    claims: withBeside(
      isLines(/(?:^|\/)(?!(?:collections|pictures)\.jsonl$)[^/]*$/),
      /(?:^|\/)(?:(?:collections|pictures)\.jsonl|(?:manifest|ro-crate-metadata)\.json|(?:pictures|data)\/[^/]+|(?:README|DATASHEET|HASHING|LICENSE-NOTE)\.md|CITATION\.cff|SHA256SUMS)$/,
    ),
    load: () => import('./formats/jsonl'),
  },
  {
    id: 'csv',
    words: { label: 'importCsv', lacks: 'importCsvLacks' },
    claims: withBeside(
      columns('contenthash', 'retrievedurl', 'headline'),
      /(?:^|\/)(?:(?:photos|authors|keywords|corrections|flags|creators|persons|tags|highlights)\.csv|notes\.txt|(?:manifest|datapackage)\.json)$/,
    ),
    load: () => import('./formats/csv'),
  },
  {
    id: 'markdown',
    words: { label: 'importMarkdown', lacks: 'importMarkdownLacks' },
    claims: withBeside(
      textThat(/^---[ \t]*\r?\n(?:(?!---).*\r?\n){0,400}?(?:source|url|link): */),
      /(?:^|\/)(?:manifest\.json|pictures\/[^/]+)$/,
    ),
    load: () => import('./formats/markdown'),
  },
  {
    id: 'pocket',
    words: { label: 'importPocket', lacks: 'importLinksLack' },
    claims: eachThat(
      columns('url', 'time_added', 'status'),
      jsonShape(['url', 'highlights'], ['quote']),
      (one) => one.kind === 'markup' && /<a[^>]{1,4000}\btime_added=/i.test(one.opening),
    ),
    load: () => import('./formats/pocket'),
  },
  {
    id: 'omnivore',
    words: { label: 'importOmnivore', lacks: 'importOmnivoreLacks' },
    claims: withBeside(
      jsonShape(['slug', 'url', 'savedAt']),
      /(?:^|\/)(?:content|highlights)\/[^/]+$/,
    ),
    load: () => import('./formats/omnivore'),
  },
  {
    id: 'instapaper',
    words: { label: 'importInstapaper', lacks: 'importLinksLack' },
    claims: eachThat(columns('url', 'title', 'selection', 'folder')),
    load: () => import('./formats/instapaper'),
  },
  {
    id: 'raindrop',
    words: { label: 'importRaindrop', lacks: 'importLinksLack' },
    claims: eachThat(
      columns('url', 'folder', 'tags', 'created'),
      columns('link', 'folder', 'tags', 'created'),
    ),
    load: () => import('./formats/raindrop'),
  },
  {
    id: 'readwise',
    words: { label: 'importReadwise', lacks: 'importLinksLack' },
    claims: eachThat(columns('url', 'document tags', 'saved date')),
    load: () => import('./formats/readwise'),
  },
  {
    id: 'matter',
    words: { label: 'importMatter', lacks: 'importLinksLack' },
    claims: eachThat(columns('url', 'in queue', 'publisher')),
    load: () => import('./formats/matter'),
  },
  {
    id: 'bookmarks',
    words: { label: 'importBookmarks', lacks: 'importLinksLack' },
    claims: eachThat(
      (one) =>
        one.kind === 'markup' &&
        /^<!doctype netscape-bookmark|<dt>\s*<(?:a|h3)\b/i.test(one.opening),
    ),
    load: () => import('./formats/bookmarks'),
  },
  {
    id: 'firefox',
    words: { label: 'importFirefox', lacks: 'importLinksLack' },
    claims: eachThat(jsonWith('guid', 'root', 'children')),
    load: () => import('./formats/firefox'),
  },
  {
    id: 'karakeep',
    words: { label: 'importKarakeep', lacks: 'importLinksLack' },
    claims: eachThat(
      (one) => jsonWith('bookmarks')(one) && Array.isArray(Object(Object(one).value).bookmarks),
    ),
    load: () => import('./formats/karakeep'),
  },
  {
    id: 'linkwarden',
    words: { label: 'importLinkwarden', lacks: 'importLinkwardenLacks' },
    claims: eachThat(jsonWith('collections')),
    load: () => import('./formats/linkwarden'),
  },
  {
    id: 'hypothesis',
    words: { label: 'importHypothesis', lacks: 'importLinksLack' },
    claims: eachThat(jsonWith('annotations')),
    load: () => import('./formats/hypothesis'),
  },
  {
    id: 'pinboard',
    words: { label: 'importPinboard', lacks: 'importLinksLack' },
    claims: eachThat(jsonShape(['href', 'description', 'tags'])),
    load: () => import('./formats/pinboard'),
  },
  {
    id: 'wallabag',
    words: { label: 'importWallabag', lacks: 'importWallabagLacks' },
    claims: eachThat(
      jsonShape(['url', 'content', 'is_starred']),
      jsonShape(['url', 'content', 'is_archived']),
      jsonShape(['url', 'content', 'is_fav']),
      jsonShape(['url', 'content', 'is_read']),
    ),
    load: () => import('./formats/wallabag'),
  },
  {
    id: 'csl-json',
    words: { label: 'importCslJson', lacks: 'importCitationsLack' },
    claims: eachThat(jsonShape(['type', 'title', 'URL']), jsonWith('items')),
    load: () => import('./formats/csl-json'),
  },
  {
    id: 'ris',
    words: { label: 'importRis', lacks: 'importCitationsLack' },
    claims: eachThat(textThat(/^\uFEFF?TY {1,2}- /)),
    load: () => import('./formats/ris'),
  },
  {
    id: 'biblatex',
    words: { label: 'importBiblatex', lacks: 'importCitationsLack' },
    claims: eachThat(textThat(/^(?:%[^\n]*\n|\s)*@[a-z]{2,20}\s?[{(]/i)),
    load: () => import('./formats/biblatex'),
  },
  {
    id: 'link-table',
    words: { label: 'importLinkTable', lacks: 'importLinksLack' },
    claims: eachThat(
      (one) =>
        one.kind === 'table' &&
        one.header.some((name) => /^(?:url|link|address|href|uri)$/.test(name)),
    ),
    load: () => import('./formats/link-table'),
  },
  {
    id: 'addresses',
    words: { label: 'importAddresses', lacks: 'importLinksLack' },
    claims: eachThat(isAddressList),
    load: () => import('./formats/addresses'),
  },
  {
    id: 'saved-page',
    words: { label: 'importSavedPage', lacks: 'importSavedPageLacks' },
    claims: (files) => {
      const isPage = (one: (typeof files)[number]) =>
        one.kind === 'markup' ||
        (one.kind === 'text' && (named(/\.te?xt$/i)(one) || isMhtml(one.opening)));
      const pages = files.filter(isPage);
      if (pages.length === 0) return [];
      return [...pages, ...files.filter((one) => !isPage(one) && named(/_files\//)(one))];
    },
    load: () => import('./formats/saved-page'),
  },
];
