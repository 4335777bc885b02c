// What Chromium does to an extension's database now and then, done on purpose between two runs of one profile.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startChromium } from '../../scripts/browsers/chromium-session';
import { serveNewspaper } from '../../scripts/newspaper/serve';
import { expect, readerOf, test } from './fixtures';

const databaseOf = (profile: string, id: string): string =>
  path.join(profile, 'Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);

/** Overwrites the middle of the file that lists all others. */
function breakManifest(profile: string, id: string): void {
  const folder = databaseOf(profile, id);
  const name = readdirSync(folder).find((file) => file.startsWith('MANIFEST')) ?? '';
  const bytes = readFileSync(path.join(folder, name));
  writeFileSync(path.join(folder, name), bytes.fill(0xa5, Math.floor(bytes.length / 2)));
}

const DAMAGES = {
  'whose database was deleted': (profile: string, id: string) =>
    rmSync(databaseOf(profile, id), { recursive: true }),
  'whose list of files was damaged': breakManifest,
};

for (const [what, damage] of Object.entries(DAMAGES)) {
  test(`puts back a library ${what}`, async () => {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'cutline-recovery-'));
    const paper = await serveNewspaper({});
    try {
      const first = await startChromium({ profile });
      const reader = await readerOf(paper, first);
      const { headline } = await reader.clip('figure-figcaption', 'sea');
      await reader.clip('wordpress', 'ports');
      await first.close();
      damage(profile, first.extensionId);
      const again = await startChromium({ profile });
      const library = await again.context.newPage();
      await library.goto(again.pageAt('library.html'));
      await expect(library.getByText(headline).first()).toBeVisible();
      await expect(library.getByText('ports').first()).toBeVisible();
      await expect(library.getByText('Cutline put them back')).toBeVisible();
      await again.close();
    } finally {
      await paper.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
}
