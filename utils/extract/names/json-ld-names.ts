// Names out of the many shapes in which JSON-LD gives authors and publishers.
import { fieldOf, listOf, textField } from '../../page/article-node';
import { foldSpace } from '../../text/white-space';
import { isParticle, splitByline } from './split-byline';

/** Mailboxes, numbers, and what software calls whoever set it up. */
const NOBODY = /[@\d]|^(?:admin(?:istrator)?|webmaster|user|guest|editor|author)$/i;

/** Words of a name but for its particles; what has more is a description, and a name only where nothing else is. */
const LONGEST = 5;
const wordsIn = (name: string): number =>
  name.split(' ').filter((word) => !isParticle(word)).length;

/** The names of an `author` or `creator` value, in order, each once; `nodes` resolves references by `@id`. */
export function jsonLdNames(value: unknown, nodes: readonly unknown[]): string[] {
  const names = listOf(value).flatMap((entry) => namesOf(entry, nodes));
  const short = names.filter((name) => wordsIn(name) <= LONGEST);
  return [...new Set(short.length > 0 ? short : names)];
}

const isAddress = (name: string): boolean => /^\s*https?:/.test(name);

function namesOf(entry: unknown, nodes: readonly unknown[]): string[] {
  if (typeof entry === 'string') return isAddress(entry) ? [] : splitByline(entry);
  const name = textField(entry, 'name') ?? textField(referred(entry, nodes), 'name');
  if (name === undefined || isAddress(name)) return [];
  const many = listOf(fieldOf(entry, 'name'));
  if (many.length > 1)
    return many.flatMap((one) => (typeof one === 'string' ? splitByline(one) : []));
  const split = splitByline(name);
  return split.length > 0
    ? split
    : [foldSpace(name)].filter((one) => one.length < 60 && !NOBODY.test(one));
}

function referred(entry: unknown, nodes: readonly unknown[]): unknown {
  const id = fieldOf(entry, '@id');
  return typeof id === 'string'
    ? nodes.find((node) => fieldOf(node, '@id') === id && fieldOf(node, 'name') !== undefined)
    : undefined;
}
