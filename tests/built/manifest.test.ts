import { describe, expect, it } from 'vitest';
import { builtFile } from './built-file';

const everywhere = ['activeTab', 'scripting', 'storage', 'unlimitedStorage'];

describe.each([
  ['chrome' as const, [...everywhere, 'contextMenus', 'sidePanel']],
  ['firefox' as const, [...everywhere, 'menus']],
])('the manifest built for %s', (browser, permissions) => {
  const manifest = JSON.parse(builtFile(browser, 'manifest.json'));

  it('asks for these permissions and no other', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
  });

  it.each([
    'host_permissions',
    'optional_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
  ])('says nothing of %s', (key) => {
    expect(manifest[key]).toBeUndefined();
  });

  // Asked for where pictures are to be kept, never at installation (docs/privacy.md).
  it('may ask for hosts later, and for nothing else', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('lets its pages load nothing but their own scripts and styles', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*/);
    // What fetches kept pictures; without a host permission the browser refuses what it asks.
    expect(policy).toContain('connect-src https: http:;');
  });

  it('keeps cookies back from what its pages show of the web, where the browser can', () => {
    expect(manifest.cross_origin_embedder_policy).toEqual(
      browser === 'chrome' ? { value: 'credentialless' } : undefined,
    );
  });

  it('lets no text become markup or code, where the browser can see to that', () => {
    const policy = manifest.content_security_policy.extension_pages;
    const types = "require-trusted-types-for 'script'; trusted-types 'none'";
    expect(policy.includes(types)).toBe(browser === 'chrome');
  });

  it('names no page, script, icon or locale that is not there', () => {
    const files = [
      ...Object.values<string>(manifest.icons),
      ...Object.values<string>(manifest.action.default_icon),
      manifest.action.default_popup,
      manifest.options_ui.page,
      manifest.side_panel?.default_path ?? manifest.sidebar_action.default_panel,
      ...(manifest.background.scripts ?? [manifest.background.service_worker]),
      `_locales/${manifest.default_locale}/messages.json`,
    ];
    for (const file of files)
      expect(builtFile(browser, file.replace(/[?#].*$/, '')).length, file).toBeGreaterThan(0);
  });

  it('says nothing to the reader that its locale has no words for', () => {
    const messages = JSON.parse(
      builtFile(browser, `_locales/${manifest.default_locale}/messages.json`),
    );
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(named.length).toBeGreaterThan(0);
    for (const key of named) expect(messages[key ?? '']?.message, key).toBeTruthy();
  });
});

describe('the manifest built for firefox', () => {
  it('declares that no data is collected', () => {
    const { gecko } = JSON.parse(builtFile('firefox', 'manifest.json')).browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
