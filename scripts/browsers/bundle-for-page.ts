// Turns a module into one expression that can be evaluated in a page.
import path from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../build-extension';
import { MODERN_DEXIE } from '../building/modern-dexie';

/** The exports of a module, named from the project's folder, as the value of one expression; `instead` gives other files their place in the bundle. */
export async function bundleForPage(
  file: string,
  instead: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: MODERN_DEXIE },
    plugins: [
      {
        name: 'instead',
        enforce: 'pre',
        load: (id) => Object.entries(instead).find(([name]) => id.endsWith(name))?.[1],
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(projectRoot, file), formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${file} gave no bundle.`);
  return `(() => { ${chunk.code}; return inPage; })()`;
}
