// Tags as a tree: `sea/ferries` lies under `sea`.

/** A tag and its count, where it has one. */
export interface CountedTag {
  value: string;
  count?: number;
}

/** A tag in the tree. `name` is its last part. Without a count no story is known to carry it. */
export interface TagNode {
  tag: string;
  name: string;
  count?: number;
  children: TagNode[];
}

const parentOf = (tag: string): string | undefined => {
  const at = tag.lastIndexOf('/');
  return at > 0 && at < tag.length - 1 ? tag.slice(0, at) : undefined;
};

/** The roots, in the order their tags are given; a parent that is not given itself stands where its first child does. */
export function tagTree(tags: readonly CountedTag[]): TagNode[] {
  const nodes = new Map<string, TagNode>();
  const roots: TagNode[] = [];
  const nodeOf = (tag: string): TagNode => {
    const known = nodes.get(tag);
    if (known) return known;
    const parent = parentOf(tag);
    const name = parent === undefined ? tag : tag.slice(parent.length + 1);
    const node: TagNode = { tag, name, children: [] };
    nodes.set(tag, node);
    (parent === undefined ? roots : nodeOf(parent).children).push(node);
    return node;
  };
  for (const { value, count } of tags) {
    const node = nodeOf(value);
    if (count !== undefined) node.count = count;
  }
  return roots;
}
