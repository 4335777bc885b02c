// How exported stories look: readable, light and dark, on paper too.

/** The style, for a page of its own and for a chapter of a book. */
export const STYLE = `:root { color-scheme: light dark; }
body { max-width: 38em; margin: 2em auto; padding: 0 1em; font: 1.05em/1.6 Georgia, serif; }
article + article { margin-top: 4em; border-top: 1px solid; padding-top: 2em; }
h1, h2, h3 { line-height: 1.25; }
figure { margin: 1.5em 0; }
img { max-width: 100%; height: auto; }
figcaption, .source, .byline, .dateline, .kicker { font-size: .85em; }
.credit { opacity: .75; }
.deck { font-weight: bold; }
blockquote { margin-inline: 1.5em; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: .25em .5em; text-align: start; vertical-align: top; }
pre { white-space: pre-wrap; }
`;
