import { describe, expect, it } from 'vitest';
import { type TagNode, tagTree } from '../../utils/stores/tag-tree';

const drawn = (nodes: readonly TagNode[], indent = ''): string[] =>
  nodes.flatMap(({ name, count, children }) => [
    `${indent}${name} ${count ?? '-'}`,
    ...drawn(children, `${indent}  `),
  ]);

describe('the tree of tags', () => {
  it('puts a tag under what stands before its last slash, and makes up a parent nobody uses alone', () => {
    const tags = [
      { value: 'port', count: 9 },
      { value: 'sea/ferries/night', count: 4 },
      { value: 'sea', count: 3 },
      { value: 'sea/ice', count: 1 },
    ];
    expect(drawn(tagTree(tags))).toEqual([
      'port 9',
      'sea 3',
      '  ferries -',
      '    night 4',
      '  ice 1',
    ]);
  });

  it('takes a slash at either end for a letter of the tag', () => {
    expect(
      drawn(
        tagTree([
          { value: '/dev', count: 1 },
          { value: 'and/', count: 2 },
        ]),
      ),
    ).toEqual(['/dev 1', 'and/ 2']);
  });
});
