// What Readability makes of the page: a second witness of which text is the story. It works on a copy of the snapshot and
// only moves or drops what it finds, so each text of the snapshot can be told to be kept or not without comparing words.
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { PageSnapshot } from '../../page/page-snapshot';
import { stopInTime } from './stop-in-time';

/** What Readability says of a page. */
export interface ReadabilityVerdict {
  /** Whether a text of the snapshot stands in its article. */
  keeps(text: Text): boolean;
  /** The byline it found, as printed or as the head has it, and the description of the story. */
  byline: string | undefined;
  excerpt: string | undefined;
  /** Whether its quick look takes the page for one that holds a story. */
  readerable: boolean;
}

/** More elements than this would take it longer than a reader waits. */
const MOST_ELEMENTS = 15_000;

/** The verdict, or undefined where it found no article, fails, or has no time left for it. */
export function readabilityVerdict({
  document,
  time,
  cut,
}: PageSnapshot): ReadabilityVerdict | undefined {
  if (cut || time.copyingUp()) return undefined;
  const copy = document.cloneNode(true);
  if (!(copy instanceof Document)) return undefined;
  const copies = textsBelow(copy, copy);
  const article = articleOf(copy, time.witnessUp);
  if (!article) return undefined;
  const kept = new Set<Text>(textsBelow(copy, article.content));
  const originals = textsBelow(document, document);
  const keeps = new WeakSet<Text>();
  originals.forEach((text, at) => {
    const its = copies[at];
    if (its && kept.has(its)) keeps.add(text);
  });
  return {
    keeps: (text) => keeps.has(text),
    byline: article.byline ?? undefined,
    excerpt: described(article),
    readerable: isProbablyReaderable(document),
  };
}

interface Article {
  content: Node;
  byline?: string | null | undefined;
  excerpt?: string | null | undefined;
}

/** Where the head describes nothing, it takes its first paragraph, which describes nothing either. */
function described({ content, excerpt }: Article): string | undefined {
  const given = excerpt?.trim();
  return given && !content.textContent?.includes(given) ? given : undefined;
}

function articleOf(copy: Document, outOfTime: () => boolean): Article | undefined {
  try {
    const reader = new Readability<Node>(copy, {
      serializer: (element) => element,
      // One attempt is enough for a witness; each further one throws away the nodes that the texts are known by.
      charThreshold: 1,
      disableJSONLD: true,
      maxElemsToParse: MOST_ELEMENTS,
    });
    stopInTime(reader, outOfTime);
    const article = reader.parse();
    return article?.content ? { ...article, content: article.content } : undefined;
  } catch {
    // It throws on pages that are too large or take too long, and on some that are broken: the story is read without it.
    return undefined;
  }
}

function textsBelow(document: Document, root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) texts.push(node);
  return texts;
}
