// What other programs than a Markdown reader find in a Markdown file: Obsidian and its plugins, template engines, site
// builders. CommonMark gives back every character; the backslash parts what those programs look for in the raw text.
import { defaultHandlers, type Options, type Unsafe } from 'mdast-util-to-markdown';

const IN_TEXT = {
  inConstruct: 'phrasing',
  notInConstruct: [
    'autolink',
    'destinationLiteral',
    'destinationRaw',
    'reference',
    'titleQuote',
    'titleApostrophe',
  ],
} satisfies Partial<Unsafe>;

const IN_BARE_TEXT = {
  ...IN_TEXT,
  notInConstruct: [...IN_TEXT.notInConstruct, 'link', 'label'],
} satisfies Partial<Unsafe>;

/**
 * A sign that is always parted, after what it is looked for behind. The serialiser spares a sign whose pattern has a
 * condition when the one beside it is parted by itself; a template engine would still find `{{` in what comes of `{{^`.
 */
const always = (character: string, behind = ''): Unsafe => ({
  character,
  _compiled: new RegExp(`${behind}\\${character}`, 'g'),
  ...IN_TEXT,
});

/** Signs that mean something to them, each by the program that gives it its meaning. Looked around, so that none is missed in a row. */
const UNSAFE: Unsafe[] = [
  // Liquid, Jinja, Nunjucks, Hugo, MDX, kramdown's attributes.
  always('{'),
  always('#', '(?<=\\{)'),
  // Templater's <% %>, Liquid's {% %}, Obsidian's %% comments.
  always('%', '(?<=[<{%])'),
  // Obsidian: ==highlights==, #tags, ^block-ids and inline footnotes, [!callouts].
  { character: '=', before: '(?<==)', ...IN_TEXT },
  { character: '#', after: '(?=[^\\s#])', ...IN_TEXT },
  { character: '^', ...IN_TEXT },
  { character: '!', after: '(?=[A-Za-z])', ...IN_TEXT },
  // $Formulas$, in Obsidian, on GitHub, in Pandoc.
  { character: '$', ...IN_TEXT },
  // Dataview's key:: value, and addresses of other programs (obsidian://).
  { character: ':', before: '(?<=:)', ...IN_BARE_TEXT },
  { character: ':', after: '(?=\\/\\/)', ...IN_BARE_TEXT },
  // Line ends to some programs, none to CommonMark.
  { character: '\u2028', ...IN_TEXT },
  { character: '\u2029', ...IN_TEXT },
];

const TEMPLATE = /<%|%>|\{[{%#]|[}%#]\}/;
const DATAVIEW = /^\s*\$?=/;

/** Whether a template engine would run something in a text: those look into code as well. */
export const isTemplate = (text: string): boolean => TEMPLATE.test(text);

/** Whether words may stand as code in a line: Dataview runs code that begins with = or $=. */
export const mayBeCode = (text: string): boolean => !isTemplate(text) && !DATAVIEW.test(text);

/** Made once: a pattern is compiled when it is first used, and kept with it. */
let reference: Unsafe | undefined;

/** Only what ends in a semicolon is a character reference: `AT&T` and the parts of an address stand as they are. */
function narrowed(pattern: Unsafe): Unsafe {
  if (pattern.character !== '&') return pattern;
  const { _compiled, ...rest } = pattern;
  reference ??= { ...rest, after: '#?[A-Za-z0-9]+;' };
  return reference;
}

/** Makes text inert. */
export const INERT: Options = {
  unsafe: UNSAFE,
  handlers: {
    root(node, parent, state, info) {
      state.unsafe = state.unsafe.map(narrowed);
      return defaultHandlers.root(node, parent, state, info);
    },
    // An opening bracket is never there in the raw text: what looks for tags may know no escapes.
    text: (node, _, state, info) => state.safe(node.value, { ...info, encode: ['<'] }),
  },
};
