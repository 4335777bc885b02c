// Finding the story among the JSON-LD nodes of a page, and reading fields that sites write in many shapes.

const STORY_TYPE =
  /(?:News|Reportage|Opinion|Analysis|Review|BackgroundNews|AskPublicNews|Satirical|Scholarly|Tech|Blog)?(?:Article|Posting|BlogPosting)$|^(?:Report|LiveBlogPosting|Review|Recipe)$/;

/** A property of an unknown value, or undefined. */
export function fieldOf(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined;
  return Object.getOwnPropertyDescriptor(node, name)?.value;
}

/** A value as a list: lists as they are, nothing as an empty one. */
export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** The types of a JSON-LD node, without the address of their vocabulary. */
export const typesOf = (node: unknown): string[] =>
  listOf(fieldOf(node, '@type')).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : [],
  );

/** Whether a node is of one of the types of articles. */
export const isArticle = (node: unknown): boolean =>
  typesOf(node).some((type) => STORY_TYPE.test(type));

/** The node of the story: of the article types, the one that says most; undefined where there is none. */
export function articleNode(nodes: readonly unknown[]): unknown {
  const articles = nodes.filter(isArticle);
  const said = (node: unknown): number =>
    ['headline', 'datePublished', 'author', 'articleBody', 'image'].filter(
      (name) => fieldOf(node, name) !== undefined,
    ).length;
  return articles.reduce(
    (best, node) => (best === undefined || said(node) > said(best) ? node : best),
    undefined,
  );
}

const decoder = (): ((text: string) => string) => {
  let parser: DOMParser | undefined;
  return (text) => {
    if (!/[&<]/.test(text)) return text;
    parser ??= new DOMParser();
    return parser.parseFromString(text, 'text/html').body.textContent ?? text;
  };
};
const decoded = decoder();

/** A text field, entities and tags resolved; undefined where it is absent, empty or no text. */
export function textField(node: unknown, name: string): string | undefined {
  const value = listOf(fieldOf(node, name))[0];
  const text = typeof value === 'string' ? value : fieldOf(value, '@value');
  return typeof text === 'string' && text.trim() !== '' ? decoded(text) : undefined;
}
