// The files of a book beside its chapters (EPUB 3.3): the package, the table of contents, where the package lies.
import { attributes, element, escaped } from '../html/markup';

/** A chapter. */
export interface Chapter {
  id: string;
  file: string;
  title: string;
}

/** What a book says of itself. */
export interface BookFacts {
  /** `urn:uuid:…` */
  identifier: string;
  title: string;
  /** A tag of BCP 47. */
  language: string;
  /** An ISO moment. */
  modified: string;
  description?: string;
}

/** A picture of the book. */
export interface BookPicture {
  id: string;
  file: string;
  type: string;
}

/** Where the package lies: what a reading system looks at first. */
export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const item = (id: string, href: string, type: string, properties?: string): string =>
  `<item${attributes({ id, href, 'media-type': type, properties })}/>\n`;

const metadata = ({ identifier, title, language, modified, description }: BookFacts): string =>
  `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">${escaped(identifier)}</dc:identifier>
<dc:title>${escaped(title)}</dc:title>
<dc:language>${escaped(language)}</dc:language>
${element('dc:description', escaped(description ?? ''))}
<meta property="dcterms:modified">${escaped(`${modified.slice(0, 19)}Z`)}</meta>
</metadata>
`;

/** `package.opf`. */
export const packageFile = (
  facts: BookFacts,
  chapters: readonly Chapter[],
  pictures: readonly BookPicture[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book">
${metadata(facts)}<manifest>
${item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav')}${item('style', 'style.css', 'text/css')}${chapters
  .map(({ id, file }) => item(id, file, 'application/xhtml+xml'))
  .join('')}${pictures.map(({ id, file, type }) => item(id, file, type)).join('')}</manifest>
<spine>
<itemref idref="nav"/>
${chapters.map(({ id }) => `<itemref${attributes({ idref: id })}/>\n`).join('')}</spine>
</package>
`;

/** A page of the book around markup. */
export const pageOf = (title: string, language: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${attributes({ lang: language, 'xml:lang': language })}>
<head>
<title>${escaped(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${inside}</body>
</html>
`;

/** `nav.xhtml`, the table of contents. */
export const contentsFile = (
  { title, language }: BookFacts,
  chapters: readonly Chapter[],
): string =>
  pageOf(
    title,
    language,
    `<nav epub:type="toc" id="toc">
<h1>${escaped(title)}</h1>
<ol>
${chapters.map((each) => `<li><a${attributes({ href: each.file })}>${escaped(each.title)}</a></li>\n`).join('')}</ol>
</nav>
`,
  );
