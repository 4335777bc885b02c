// Which elements stand in a line of text, and which break it.

const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr output picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text is never read as the page's words. */
export const WORDLESS = new Set([
  'noscript',
  'audio',
  'video',
  'head',
  'title',
  'progress',
  'map',
  'rp',
]);

/** Whether an element stands in a line of text; custom elements do inside a paragraph. */
export const isInline = (name: string, parent: string): boolean =>
  INLINE.has(name) || (name.includes('-') && parent === 'p');
