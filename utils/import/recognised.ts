// How formats recognise their files.
import type { Probed } from './probe';

type Test = (file: Probed) => boolean;

/** Takes every file that passes one of some tests. */
export const eachThat =
  (...tests: readonly Test[]) =>
  (files: readonly Probed[]): Probed[] =>
    files.filter((file) => tests.some((test) => test(file)));

/** Takes the files that pass a test, and where there are any those that lie beside them under such paths. */
export const withBeside =
  (test: Test, beside: RegExp) =>
  (files: readonly Probed[]): Probed[] =>
    files.some(test) ? files.filter((one) => test(one) || beside.test(one.file.path)) : [];

/** Text that begins so. */
export const textThat =
  (pattern: RegExp): Test =>
  ({ kind, opening }) =>
    kind === 'text' && pattern.test(opening);

/** Text most of whose lines hold an address. */
export function isAddressList({ kind, opening }: Probed): boolean {
  if (kind !== 'text') return false;
  const lines = opening.split(/\r?\n/, 200).filter((line) => line.trim() !== '');
  const addresses = lines.filter((line) => /https?:\/\/[^\s/]/i.test(line));
  return addresses.length > 0 && 2 * addresses.length >= lines.length;
}

/** A file by its path. */
export const named =
  (path: RegExp): Test =>
  ({ file }) =>
    path.test(file.path);

/** JSON in lines, by its path. */
export const isLines =
  (path: RegExp): Test =>
  ({ kind, file }) =>
    kind === 'lines' && path.test(file.path);

/** A table that has all of some columns. */
export const columns =
  (...names: readonly string[]): Test =>
  (file) =>
    file.kind === 'table' && names.every((name) => file.header.includes(name));

const entriesOf = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.slice(0, 50);
  return typeof value === 'object' && value !== null ? Object.values(value).slice(0, 50) : [];
};

const hasAll = (value: unknown, keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));

/**
 * JSON whose entries have some fields: those of a list, or of an object by numbers or names. `within`: fields that an entry of
 * a list in such an entry has.
 */
export const jsonShape =
  (keys: readonly string[], within: readonly string[] = []): Test =>
  (file) =>
    file.kind === 'json' &&
    entriesOf(file.value).some(
      (entry) =>
        hasAll(entry, keys) &&
        (within.length === 0 ||
          entriesOf(entry).some((list) => entriesOf(list).some((one) => hasAll(one, within)))),
    );

/** JSON that is an object with some fields. */
export const jsonWith =
  (...keys: readonly string[]): Test =>
  (file) =>
    file.kind === 'json' && hasAll(file.value, keys);
