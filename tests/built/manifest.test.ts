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
    'optional_host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
  ])('says nothing of %s', (key) => {
    expect(manifest[key]).toBeUndefined();
  });

  it('lets its pages load nothing but their own scripts and styles', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|connect-src|\*/);
  });

  it('has no pages, keys or icons that are not there', () => {
    const files = [...Object.values<string>(manifest.icons), manifest.action.default_popup];
    for (const file of files) expect(builtFile(browser, file).length).toBeGreaterThan(0);
  });
});

describe('the manifest built for firefox', () => {
  it('declares that no data is collected', () => {
    const { gecko } = JSON.parse(builtFile('firefox', 'manifest.json')).browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
