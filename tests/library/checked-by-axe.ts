// What axe-core finds wrong with the page as it stands.
import axe from 'axe-core';

/** One line a finding; nothing where all is well. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
