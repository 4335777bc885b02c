// Where photos stand and whose words are theirs, as the reader of blocks needs it.
import type { PhotoPlaces } from './blocks/read-blocks';
import type { PhotoFinding } from './photos/find-photos';

/** The places and claimed elements of some photos. */
export function photoPlaces(findings: readonly PhotoFinding[]): PhotoPlaces {
  const at = new Map<Element, number>();
  const claimed = new Set<Element>();
  findings.forEach((finding, index) => {
    if (finding.at && !at.has(finding.at)) at.set(finding.at, index);
    for (const element of finding.claimed) claimed.add(element);
  });
  return { at, claimed };
}
