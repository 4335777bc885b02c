// A small extension in a folder of its own, to stand beside Cutline or in its place.
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../../browsers/find-browser';

/** What it is made of. */
export interface SmallExtension {
  name: string;
  /** Its id in Firefox. */
  geckoId: string;
  /** What its files hold. */
  files: Readonly<Record<string, string>>;
  /** What its manifest says beside name and version. */
  manifest: Readonly<Record<string, unknown>>;
}

/** A folder that nobody has used yet. */
export const freshFolder = (name: string): string =>
  mkdtempSync(path.join(os.tmpdir(), `cutline-${name}-`));

/** Writes it to a fresh folder, which is given back. */
export function smallExtension(
  browser: BrowserName,
  { name, geckoId, files, manifest }: SmallExtension,
): string {
  const folder = freshFolder(name.toLowerCase());
  const whole = {
    ...{ manifest_version: 3, name, version: '1.0', ...manifest },
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: geckoId } } }),
  };
  for (const [file, text] of Object.entries({ ...files, 'manifest.json': JSON.stringify(whole) }))
    writeFileSync(path.join(folder, file), text);
  return folder;
}
