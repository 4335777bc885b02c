// What a line that is torn still tells: which story it spoke of, and by which name its reader knows that.

/** What may be lost with a line. All is as it lies there, and may be damaged itself. */
export interface LostWord {
  /** The story's id, if any can be read. */
  id?: string;
  /** Its headline, or else its address. */
  name?: string;
  /** The last write that may have said it. */
  write: number;
}

const ID = /[{,]"(?:id|storyId|gone)":"([0-9a-f]{32})"/;
const HEADLINE = /[{,]"headline":("(?:[^"\\]|\\.)*")/;
const URL = /[{,]"url":("(?:[^"\\]|\\.)*")/;
/** What a row of the directory is called. */
const LABEL = /[{,]"(?:name|tag)":("(?:[^"\\]|\\.)*")/;
const LONGEST = 200;

function textIn(line: string, field: RegExp): string | undefined {
  const [, quoted = ''] = field.exec(line) ?? [];
  try {
    const text: unknown = JSON.parse(quoted);
    return typeof text === 'string' && text !== '' ? text.slice(0, LONGEST) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads what can be read. */
export function lostWord(line: string, write: number): LostWord {
  const id = ID.exec(line)?.[1];
  const name = textIn(line, HEADLINE) ?? textIn(line, URL) ?? textIn(line, LABEL);
  return { ...(id !== undefined && { id }), ...(name !== undefined && { name }), write };
}
