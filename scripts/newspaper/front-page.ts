// The front page: the way from the newspaper's address to its eight stories.
import type { InventedPage } from './stories';

const asText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const teaser = ({ expected }: InventedPage): string => `
  <li lang="${expected.inLanguage}">
    <p class="paper">${asText(expected.publisher)}</p>
    <a href="${new URL(expected.url).pathname}">${asText(expected.headline)}</a>
  </li>`;

const style = `
  :root { color-scheme: light dark; }
  body { font: 18px/1.45 Charter, "Iowan Old Style", Georgia, serif; max-width: 40em; margin: 3em auto; padding: 0 1em; }
  h1 { font-size: 36px; margin: 0; } header { border-bottom: 1px solid; padding-bottom: 1em; }
  ol { list-style: none; padding: 0; } li { padding: 1em 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
  .paper { font: 13px/1.4 system-ui, sans-serif; letter-spacing: .04em; text-transform: uppercase; margin: 0; }
  li a { font-size: 22px; color: inherit; }`;

/** The front page, linking every story and the one that is served as plain text. */
export const frontPage = (
  pages: readonly InventedPage[],
  textPath: string,
): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Paper Round</title>
<style>${style}</style>
</head>
<body>
<header>
  <h1>The Paper Round</h1>
  <p>Eight front pages from places that are on no map. Everything here is invented, the pictures included.</p>
</header>
<main>
<ol>${pages.map(teaser).join('')}
  <li lang="en"><p class="paper">Plain text</p><a href="${textPath}">The re-posted story as a text file</a></li>
</ol>
</main>
</body>
</html>
`;
