// Every message key has words, a note for the translator and a use.
import type { SourceFile } from './source-file';

interface Message {
  message?: string;
  description?: string;
}

/** Keys without words or a note, and keys that no code and no manifest names. */
export function messageOffences(
  messages: Record<string, Message>,
  code: readonly SourceFile[],
): string[] {
  const text = code.map((file) => file.text).join('\n');
  return Object.entries(messages).flatMap(([key, { message, description }]) => {
    // Plural forms are named by their stem, families (`trouble_pdf`) by their prefix.
    const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
    const family = `${stem.slice(0, stem.lastIndexOf('_') + 1)}\${`;
    const named =
      new RegExp(`['"\`]${stem}['"\`]|__MSG_${stem}__`).test(text) ||
      (family.length > 2 && text.includes(`\`${family}`));
    return [
      ...(message ? [] : [`${key} has no words`]),
      ...(description ? [] : [`${key} has no note for the translator`]),
      ...(named ? [] : [`${key} is used nowhere`]),
    ];
  });
}
