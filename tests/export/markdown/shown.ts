// What a reader sees of a text: its characters, each with its marks. White space where lines begin and end is not compared,
// since no browser shows it; line ends of all kinds are one.

/** A stretch of text. `words` with the marks that its visible characters carry. */
export interface Shown {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  code?: boolean;
  href?: string | undefined;
}

/** One block: what it is, and its text, a string a line of characters and one of marks. */
export interface ShownBlock {
  kind: string;
  text: string;
  /** For every visible character: `s`, `e`, `c` for its marks and `l` for a link, in runs. */
  marks: string;
  links: string[];
}

const LINE_ENDS = /[ \t]*(?:\r\n|[\r\n])[ \t\r\n]*/g;

const tidied = (text: string, onOneLine: boolean): string =>
  text
    .replace(LINE_ENDS, '\n')
    .replace(/[ \t\n]+/g, (space) => (onOneLine ? ' ' : space))
    .replace(/^[ \t\n]+|[ \t\n]+$/g, '');

/** An address as a browser would ask for it, however it is spelled. */
const asked = (href: string): string => {
  const { href: spelled } = new URL(href);
  return spelled.replace(/%([0-9A-F]{2})/g, (whole, hex) => {
    const code = Number.parseInt(hex, 16);
    return code > 32 && code < 127 ? String.fromCharCode(code) : whole;
  });
};

/** Whether a link only says where it leads: an address in plain text is one to some readers. */
export const isBare = (url: string, text: string): boolean =>
  [text, `mailto:${text}`, `http://${text}`].some(
    (target) => url === target || (URL.canParse(target) && asked(url) === asked(target)),
  );

/** Stretches without the links that only say where they lead. */
export function withoutBare(parts: readonly Shown[]): Shown[] {
  const done: Shown[] = [];
  for (let at = 0; at < parts.length; ) {
    const href = parts[at]?.href;
    let end = at + 1;
    while (end < parts.length && parts[end]?.href === href) end += 1;
    const group = parts.slice(at, end);
    const text = group
      .map((part) => part.text)
      .join('')
      .trim();
    done.push(
      ...(href !== undefined && isBare(href, text)
        ? group.map((part) => ({ ...part, href: undefined }))
        : group),
    );
    at = end;
  }
  return done;
}

const markOf = ({ strong, emphasis, code, href }: Shown): string =>
  `${strong ? 's' : ''}${emphasis ? 'e' : ''}${code ? 'c' : ''}${href === undefined ? '' : 'l'}`;

/** Puts stretches together to a block. */
export function shownBlock(kind: string, parts: readonly Shown[], onOneLine = false): ShownBlock {
  const text = tidied(parts.map((part) => part.text).join(''), onOneLine);
  const marks: string[] = [];
  const links: string[] = [];
  for (const part of parts) {
    const visible = Array.from(part.text.replace(/\s+/g, ''));
    marks.push(...visible.map(() => markOf(part) || '.'));
    if (visible.length > 0 && part.href !== undefined) {
      const href = asked(part.href);
      if (links.at(-1) !== href) links.push(href);
    }
  }
  return { kind, text, marks: marks.join(' '), links };
}
