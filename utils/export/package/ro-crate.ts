// A package for programs: RO-Crate 1.2 (https://w3id.org/ro/crate/1.2), every file with its size and sum.
import { canonicalJson } from '../../text/canonical-json';
import type { EntryFacts } from '../zip-entry';
import { type Packaged, titleOf } from './package-texts';

const TYPES: Readonly<Record<string, string>> = {
  jsonl: 'application/jsonl',
  json: 'application/json',
  csv: 'text/csv',
  md: 'text/markdown',
  cff: 'application/yaml',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
};

const typeOf = (name: string): string =>
  TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';

const fileOf = ({ name, size, sha256 }: EntryFacts) => ({
  '@id': name,
  '@type': 'File',
  name,
  contentSize: String(size),
  encodingFormat: typeOf(name),
  sha256,
});

/** The text of `ro-crate-metadata.json`. */
export function roCrate(packaged: Packaged, files: readonly EntryFacts[]): string {
  const { about, facts } = packaged;
  const root = {
    '@id': './',
    '@type': 'Dataset',
    name: titleOf(packaged),
    description: about.title?.note ?? 'News stories, clipped and kept with Cutline.',
    // The last day on which one of its pages was read: the day of an export would make every export another one.
    datePublished: facts.retrieved?.[1] ?? '1970-01-01',
    identifier: `sha256:${facts.identifier}`,
    license: { '@id': 'LICENSE-NOTE.md' },
    hasPart: files.map(({ name }) => ({ '@id': name })),
  };
  const described = {
    '@id': 'ro-crate-metadata.json',
    '@type': 'CreativeWork',
    about: { '@id': './' },
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
  };
  const graph = [described, root, ...files.map(fileOf)];
  return `${canonicalJson({ '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph }, 1)}\n`;
}
