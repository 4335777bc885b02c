// Page titles carry the outlet's name behind or before a bar or dash: "Headline | The Paper".
import { bareLetters } from '../text/likeness';
import { EAST_ASIAN_OUTLET } from '../words/outlet-names';

const PARTS = /\s+[|•·»«–—-]\s+|\s*[|»«]\s*|\s+::\s+/;

/** A headline is longer. */
const SHORTEST = 12;

const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A title in those scripts without the outlet and the sections that are set behind or before it, often without white space. */
function withoutEastName(title: string): string {
  if (!IDEOGRAPHS.test(title)) return title;
  const parts = title.split(/(\s*[-_|–—]\s*)/);
  let [start, end] = [0, parts.length];
  while (end - start > 1 && EAST_ASIAN_OUTLET.test(parts[end - 1] ?? '')) end -= 2;
  while (end - start > 1 && EAST_ASIAN_OUTLET.test(parts[start] ?? '')) start += 2;
  return parts.slice(start, end).join('');
}

/** A title without the name of the site, told by `og:site_name` or by the host name, and without that of its section. */
export function withoutSiteName(title: string, site: string | undefined, url: string): string {
  const names = [site ?? '', hostName(url)].map(bareLetters).filter((name) => name.length > 2);
  let kept = title;
  for (let round = 0; round < 3; round += 1) {
    const separators = [...kept.matchAll(new RegExp(PARTS, 'g'))];
    const last = separators.at(-1);
    const first = separators[0];
    if (last && isName(kept.slice(last.index + last[0].length), names))
      kept = kept.slice(0, last.index);
    else if (first && isName(kept.slice(0, first.index), names))
      kept = kept.slice(first.index + first[0].length);
    else {
      // "Headline « The Paper – news from the coast": a motto behind the name.
      const named = separators.find(({ index, 0: sign }, at) =>
        names.includes(bareLetters(kept.slice(index + sign.length, separators[at + 1]?.index))),
      );
      if (!named || named.index < SHORTEST) break;
      kept = kept.slice(0, named.index);
    }
  }
  return withoutSection(withoutEastName(kept.trim()), url);
}

/** A headline as printed without the name of the site behind it: only the name itself, in its own spelling, is taken for it. */
export function withoutSignature(headline: string, site: string | undefined): string {
  const name = site?.trim() ?? '';
  if (name.length < 3 || name.length > 40 || !headline.endsWith(name)) return headline;
  const [own = '', sign] = partedAt(headline, headline.slice(0, -name.length).trimEnd().length - 1);
  return own.length >= 12 && /[|•·–—-]/.test(sign ?? '') ? own : headline;
}

/** What stands before a sign with white space on both sides, the sign, and what stands behind it. */
function partedAt(title: string, at: number): string[] {
  const [before, behind] = [title.slice(0, Math.max(0, at)), title.slice(at + 1)];
  return /\s$/.test(before) && /^\s/.test(behind)
    ? [before.trimEnd(), title.charAt(at), behind.trimStart()]
    : [];
}

/** The section that some templates set behind the headline and a bar, where the address names it too. */
function withoutSection(title: string, url: string): string {
  const [headline = '', , section = ''] = partedAt(title, title.lastIndexOf('|'));
  const letters = section.length < 3 || section.length > 24 ? '' : bareLetters(section);
  if (letters === '' || headline.length < 20 || !URL.canParse(url)) return title;
  const steps = new URL(url).pathname.split('/').slice(1, -1).map(bareLetters);
  return steps.includes(letters) ? headline : title;
}

function isName(part: string, names: readonly string[]): boolean {
  const letters = bareLetters(part);
  return (
    letters !== '' &&
    letters.length < 40 &&
    names.some(
      (name) =>
        letters === name ||
        letters.includes(name) ||
        (letters.length > 3 && name.includes(letters)),
    )
  );
}

function hostName(url: string): string {
  try {
    const parts = new URL(url).hostname.replace(/^www\./, '').split('.');
    return parts.length > 1 ? (parts.at(-2) ?? '') : '';
  } catch {
    return '';
  }
}
