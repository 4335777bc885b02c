// A text file in a tab is one long <pre>: its lines become paragraphs of an article, so that it reads like any story.

/** Whether a MIME type is that of text without markup. */
export const isPlainText = (contentType: string): boolean =>
  contentType.startsWith('text/') && !/html|xml/.test(contentType);

/** Turns the text of the document into `<article><p>…</p></article>`, a paragraph a line. */
export function paragraphsFromPlainText(document: Document): void {
  const article = document.createElement('article');
  for (const line of (document.body.textContent ?? '').split(/\r\n?|\n/)) {
    if (!line.trim()) continue;
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    article.appendChild(paragraph);
  }
  document.body.replaceChildren(article);
}
