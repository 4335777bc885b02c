// The candidates of a `srcset`, as the HTML standard parses them: addresses may hold commas, so white space leads.

/** One candidate; `width` in pixels where the page says so, `density` for "2x". */
export interface SourceCandidate {
  url: string;
  width?: number;
  density?: number;
}

/** Reads a `srcset` (or its lazy likeness). Broken candidates are skipped. */
export function parseSrcset(srcset: string): SourceCandidate[] {
  const found: SourceCandidate[] = [];
  const pattern = /\s*([^\s,]\S*)(?:\s+([^,\s]+))?\s*(?:,|$)/g;
  for (const match of srcset.matchAll(pattern)) {
    let url = match[1] ?? '';
    // "a.jpg,b.jpg 2x": a comma at the end of an address closes a candidate without descriptor.
    if (url.endsWith(',')) url = url.replace(/,+$/, '');
    if (!url) continue;
    const size = /^(\d+(?:\.\d+)?)([wx])$/.exec(match[2] ?? '');
    const value = Number(size?.[1]);
    if (size?.[2] === 'w') found.push({ url, width: value });
    else if (size?.[2] === 'x') found.push({ url, density: value });
    else found.push({ url });
  }
  return found;
}
