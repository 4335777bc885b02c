// Addresses that stand in running text without a link: they stay as they are and lead where they say, which an escaped
// address does not.
import type { Link, Text } from 'mdast';
import { linkAddress } from '../link-address';

// As GitHub finds them, but ended before what Markdown or a template engine would read as its own.
// Case by hand: a pattern that knows no case takes the long s and the sign of kelvin for letters, and CommonMark does not.
const REST = String.raw`[^\s<>"\x60|{}\\]+`;
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const BARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.+-])(?:[Hh][Tt][Tt][Pp][Ss]?://${REST}|[Ww]{3}\.${REST}\.${REST}|` +
    `(?:mailto:)?[A-Za-z0-9_.+-]+@${LABEL}(?:\\.${LABEL})+)`,
  'gu',
);
const TRAILING = /(?:[?!.,:;*_~'…。，、！？：；」』】）》’”]|&[a-z\d]+;)+$/iu;

/** Without the punctuation of the sentence around it, and without a bracket that was opened before it. */
function trimmed(found: string): string {
  let address = found;
  for (;;) {
    const before = address;
    address = address.replace(TRAILING, '');
    for (const [open, close] of ['()', '[]'])
      if (close && address.endsWith(close) && !address.includes(open ?? ''))
        address = address.slice(0, -1);
    if (address === before) return address;
  }
}

const targetOf = (address: string): string => {
  if (/^(?:https?:|mailto:)/i.test(address)) return address;
  return /^www\./i.test(address) ? `http://${address}` : `mailto:${address}`;
};

/** The address as a link that shows it; undefined where it would not lead anywhere. */
function linkOf(address: string): Link | undefined {
  const target = targetOf(address);
  const known = linkAddress(target);
  // What must be spelled differently to be live stands as text.
  if (known === undefined || /%%|\[\[/.test(address)) return undefined;
  const url = /^www\./i.test(address) ? known : target;
  return { type: 'link', url, children: [{ type: 'text', value: address }] };
}

/** Text with the addresses in it made links. */
export function withAddresses(text: string): (Text | Link)[] {
  const nodes: (Text | Link)[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(BARE)) {
    const address = trimmed(found);
    const link = linkOf(address);
    if (!link) continue;
    if (index > at) nodes.push({ type: 'text', value: text.slice(at, index) });
    nodes.push(link);
    at = index + address.length;
  }
  if (at < text.length) nodes.push({ type: 'text', value: text.slice(at) });
  return nodes;
}
