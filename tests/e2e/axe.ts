// axe-core in any page of the extension, in either browser: its own script is sent in, because the wrapper for Playwright
// knows neither popups nor Firefox.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AT_REST } from '../../scripts/browsers/at-rest';
import type { ExtensionView } from '../../scripts/browsers/extension-view';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RUN = `(async () => {
  ${source};
  ${AT_REST};
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | '));
})()`;

/** What axe finds wrong with the page as it stands, one line a rule; nothing where all is well. */
export const axeFindings = async (view: ExtensionView): Promise<unknown> => view.evaluate(RUN);
