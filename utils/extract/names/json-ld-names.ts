// Names out of the many shapes in which JSON-LD gives authors and publishers.
import { fieldOf, listOf, textField } from '../../page/article-node';
import { MOST } from '../../page/field-lengths';
import { foldSpace } from '../../text/white-space';
import { isParticle, splitByline } from './split-byline';

/** Mailboxes, numbers, and what software calls whoever set it up. */
const NOBODY = /[@\d]|^(?:admin(?:istrator)?|webmaster|user|guest|editor|author)$/i;

/** Words of a name but for its particles; what has more is a description, and a name only where nothing else is. */
const LONGEST = 5;
const wordsIn = (name: string): number =>
  name.split(' ').filter((word) => !isParticle(word)).length;

type Test = (name: string) => boolean;

/**
 * The names of an `author` or `creator` value, in order, each once; `nodes` resolves references by `@id`. What `isWhole` knows, as
 * that of an outlet, is one name whatever stands in it: "Coast & Harbour".
 */
export function jsonLdNames(value: unknown, nodes: readonly unknown[], isWhole: Test): string[] {
  const names = listOf(value)
    .slice(0, MOST.named)
    .flatMap((entry) => namesOf(entry, nodes, isWhole));
  const short = names.filter((name) => wordsIn(name) <= LONGEST);
  return [...new Set(short.length > 0 ? short : names)].slice(0, MOST.named);
}

const isAddress = (name: string): boolean => /^\s*https?:/.test(name);

function namesOf(entry: unknown, nodes: readonly unknown[], isWhole: Test): string[] {
  const isText = typeof entry === 'string';
  const name = isText
    ? entry
    : (textField(entry, 'name') ?? textField(referred(entry, nodes), 'name'));
  if (name === undefined || isAddress(name)) return [];
  if (isWhole(name)) return [foldSpace(name)];
  const many = listOf(fieldOf(entry, 'name'));
  if (many.length > 1)
    return many.flatMap((one) => (typeof one === 'string' ? splitByline(one) : []));
  const split = splitByline(name);
  return split.length > 0 || isText
    ? split
    : [foldSpace(name)].filter((one) => one.length < 60 && !NOBODY.test(one));
}

function referred(entry: unknown, nodes: readonly unknown[]): unknown {
  const id = fieldOf(entry, '@id');
  return typeof id === 'string'
    ? nodes.find((node) => fieldOf(node, '@id') === id && fieldOf(node, 'name') !== undefined)
    : undefined;
}
