// Names say what a thing is for; these say only that somebody did not know.
import type { SourceFile } from './source-file';

const BANNED =
  /^(?:helpers?|misc|common|shared|lib|core|base|utils?|tools?|manager|handlers?|service|data|types|constants)$/;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*$/;
const MAX_LINES = 250;

const stemOf = (name: string): string => name.replace(/(?:\.module)?\.[a-z]+$/, '');

function nameOffences(file: string): string[] {
  const parts = file.split('/').slice(1);
  const banned = parts.map(stemOf).filter((part) => BANNED.test(part));
  const stem = stemOf(parts.at(-1) ?? '');
  const component = file.endsWith('.tsx') && stem !== 'main';
  const wellFormed = component ? PASCAL.test(stem) : KEBAB.test(stem) || PASCAL.test(stem);
  return [
    ...banned.map((part) => `${file}: "${part}" says nothing`),
    ...(wellFormed ? [] : [`${file}: the name is neither kebab-case nor a component's`]),
  ];
}

/** Banned and ill-formed names, re-export files, and files too long to hold one idea. Data tables say so in their first line. */
export function namingOffences(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split('\n');
    const table = /data table/i.test(lines[0] ?? '');
    const reexports = /^export (?:\*|\{[^}]*\}) from /m.test(text);
    return [
      ...nameOffences(path),
      ...(reexports ? [`${path} hands on what another file exports`] : []),
      ...(lines.length > MAX_LINES && !table ? [`${path} has ${lines.length} lines`] : []),
      ...(lines[0]?.startsWith('//') ? [] : [`${path} does not say what it is for`]),
    ];
  });
}
