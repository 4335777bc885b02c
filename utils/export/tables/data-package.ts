// What the tables of an export are, for programs: a data package (Frictionless, v1), from which they take the types instead of
// guessing them.
import { canonicalJson } from '../../text/canonical-json';
import type { ExportAbout } from '../export-about';
import type { ColumnHead, Table } from './table';

const fieldOf = ({ name, type }: ColumnHead) => ({
  name,
  type,
  // With fractions of a second, which the default form has not.
  ...(type === 'datetime' && { format: 'any' }),
});

const resourceOf = ({ name, columns, key }: Table, separator: string) => ({
  name,
  path: `${name}.csv`,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: separator, lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
  schema: {
    fields: columns.map(fieldOf),
    // No table holds a word such as NA for what is not there.
    missingValues: [''],
    primaryKey: key,
    ...(name !== 'stories' && {
      foreignKeys: [{ fields: 'storyId', reference: { resource: 'stories', fields: 'id' } }],
    }),
  },
});

/** The text of `datapackage.json`. */
export function dataPackage(tables: readonly Table[], { options, title }: ExportAbout): string {
  const described = {
    profile: 'tabular-data-package',
    name: 'cutline',
    ...(title && { title: title.name }),
    ...(title?.note && { description: title.note }),
    resources: tables.map((table) => resourceOf(table, options.separator)),
  };
  return `${canonicalJson(described, 1)}\n`;
}
