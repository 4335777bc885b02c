// What to call a story that the page leaves unnamed: its first words for a headline, its host for an outlet.
import { storyText } from '../../story/story-text';
import { foldSpace } from '../../text/white-space';
import type { Findings, Material, Pass, Settled } from '../pass';

/** A list shows about this many characters of a headline on one line. */
const LONGEST = 90;

/** The first sentence, or as many whole words of it as a headline holds. */
function firstWords(text: string): string {
  const end = text.slice(1).search(/[.!?。！？](?=\s|$)/);
  const sentence = foldSpace(end < 0 ? text : text.slice(0, end + 2));
  if (sentence.length <= LONGEST) return sentence.replace(/\.$/, '');
  const cut = sentence.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 40 ? cut.lastIndexOf(' ') : LONGEST)} …`;
}

function hostOf(address: string): string {
  const { hostname } = new URL(address);
  return hostname.replace(/^www\./, '');
}

function read({ page }: Material, { headline, publisher, body }: Settled): Findings {
  const words = headline ? '' : firstWords(storyText({ body: body ?? [] }));
  const host = publisher ? '' : hostOf(page.url);
  return {
    fields: {
      headline: words ? [{ value: words, from: 'first words of the text', confidence: 0.2 }] : [],
      publisher: host ? [{ value: host, from: 'host of the address', confidence: 0.3 }] : [],
    },
  };
}

/** Names a story without a headline or an outlet. */
export const unnamed: Pass = { name: 'unnamed', read };
