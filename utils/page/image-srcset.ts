// The candidates of a `srcset`, as the HTML standard parses them: addresses may hold commas, so white space leads.

/** One candidate; `width` in pixels where the page says so, `density` for "2x". */
export interface SourceCandidate {
  url: string;
  width?: number;
  density?: number;
}

const SIZE = /^(\d+(?:\.\d+)?)([wx])$/;

function candidate(url: string, descriptor: string): SourceCandidate {
  const size = SIZE.exec(descriptor);
  const value = Number(size?.[1]);
  if (size?.[2] === 'w') return { url, width: value };
  return size ? { url, density: value } : { url };
}

const withoutCommas = (word: string): string => {
  let [from, to] = [0, word.length];
  while (word[from] === ',') from += 1;
  while (to > from && word[to - 1] === ',') to -= 1;
  return word.slice(from, to);
};

/** Reads a `srcset` (or its lazy likeness), word by word. Broken candidates are skipped. */
export function parseSrcset(srcset: string): SourceCandidate[] {
  const found: SourceCandidate[] = [];
  let url = '';
  let descriptor = '';
  const close = (): void => {
    if (url) found.push(candidate(url, descriptor));
    url = '';
    descriptor = '';
  };
  for (const word of srcset.split(/\s+/)) {
    const comma = word.indexOf(',');
    if (url && comma === 0) close();
    // "a.jpg 2x,b.jpg 3x": the comma ends the candidate, and what follows is the next one's address.
    const rest = url && comma > 0 ? word.slice(comma + 1) : word;
    if (url && comma > 0) {
      descriptor ||= word.slice(0, comma);
      close();
    }
    const bare = withoutCommas(rest);
    if (bare === '') continue;
    if (!url) url = bare;
    else if (!descriptor) descriptor = bare;
    // A third word before any comma: the first was no address.
    else [url, descriptor] = [descriptor, bare];
    if (rest.endsWith(',')) close();
  }
  close();
  return found;
}
