import { unzipSync } from 'fflate';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { ZipFile } from '../../utils/export/zip-file';

function zipOf(files: Iterable<[name: string, text: string]>): Buffer {
  const zip = new ZipFile();
  const chunks: Uint8Array[] = [];
  for (const [name, text] of files) chunks.push(...zip.whole(name, text));
  chunks.push(...zip.finish());
  return Buffer.concat(chunks);
}

describe('a zip', () => {
  it('is read by others, check sums and all, names and texts in any script', async () => {
    const files: [string, string][] = [
      ['东京/é🛥.txt', '日本語 '.repeat(50_000)],
      ['empty.txt', ''],
    ];
    const zip = await JSZip.loadAsync(zipOf(files), { checkCRC32: true });
    for (const [name, text] of files) expect(await zip.file(name)?.async('string')).toBe(text);
  });

  it('holds more files than a plain zip can count', () => {
    function* many(): Generator<[string, string]> {
      for (let n = 0; n < 66_000; n++) yield [`${n}.txt`, `${n}`];
    }
    const files = unzipSync(zipOf(many()));
    expect(Object.keys(files)).toHaveLength(66_000);
    expect(new TextDecoder().decode(files['65999.txt'])).toBe('65999');
  }, 60_000);
});
