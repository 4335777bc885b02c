// How the extension is built, and everything its manifest may say.
import process from 'node:process';
import { defineConfig } from 'wxt';
import project from './package.json' with { type: 'json' };
import { compiledAtOnce } from './scripts/building/compiled-at-once';
import { MODERN_DEXIE } from './scripts/building/modern-dexie';
import { NO_HTML_SINK } from './scripts/building/no-html-sink';
import { POPUP_CHUNKS } from './scripts/building/popup-chunks';

/** All that Cutline may ask for. A test holds the built manifests to these lists. */
const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage'];

/**
 * Asked for when its reader wants pictures kept, host by host or for all: their bytes lie on hosts that let no other site
 * read them. Nothing of it is granted at installation.
 */
const OPTIONAL_HOSTS = ['*://*/*'];

/** The mark by size; the states of the button are set by the background. */
const ICONS = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}.png`]));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'public',
  vite: () => ({
    plugins: [compiledAtOnce('clip.js')],
    resolve: { alias: { ...MODERN_DEXIE, ...NO_HTML_SINK } },
    define: {
      'import.meta.env.CUTLINE_VERSION': JSON.stringify(project.version),
      'import.meta.env.CUTLINE_STARTED': JSON.stringify(process.env.CUTLINE_STARTED === '1'),
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Every browser Cutline runs in knows `modulepreload` and today's CSS itself.
    // For older ones the bundler would put languages in the place of `:dir()`, and pages turn round by direction.
    build: { modulePreload: { polyfill: false }, cssTarget: ['chrome127', 'firefox142'] },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      // The scripts that run alone (clip, background) are one file each and cannot be parted.
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      config.build ??= {};
      config.build.rolldownOptions = {
        ...config.build.rolldownOptions,
        output: {
          ...config.build.rolldownOptions?.output,
          codeSplitting: { groups: POPUP_CHUNKS },
        },
      };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: ICONS,
    action: { default_icon: ICONS },
    permissions:
      browser === 'firefox'
        ? [...PERMISSIONS, 'menus']
        : [...PERMISSIONS, 'contextMenus', 'sidePanel'],
    optional_host_permissions: OPTIONAL_HOSTS,
    commands: {
      'clip-story': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandClipStory__',
      },
      'open-library': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandOpenLibrary__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: https: http:; " +
        // The background's fetching of pictures obeys this policy too, and a policy cannot change at run time.
        'connect-src https: http:; ' +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'" +
        // Firefox does not know Trusted Types yet in every release that Cutline runs in, and warns of words it does not know.
        (browser === 'firefox' ? '' : "; require-trusted-types-for 'script'; trusted-types 'none'"),
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_title: '__MSG_extensionName__',
            default_panel: 'library.html?panel',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'cutline@cutline.example',
              // The first that asks about data collection on Android too; the store's linter warns below it.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // Keeps cookies back from what the pages ask other sites for: pictures, on the reader's word.
          cross_origin_embedder_policy: { value: 'credentialless' },
          side_panel: { default_path: 'library.html?panel' },
          minimum_chrome_version: '127',
        }),
  }),
});
