// The tags as a tree, each a switch; what is nested under a tag is folded away until it is asked for.
import { useSignal } from '@preact/signals';
import { message, showNumber } from '../../utils/i18n/message';
import type { KeptLook } from '../../utils/stores/kept-look';
import { type CountedTag, type TagNode, tagTree } from '../../utils/stores/tag-tree';
import { Icon } from '../controls/Icon';
import { FacetEntry } from './FacetEntry';
import list from './FacetList.module.css';
import { storyDrop } from './story-drag';
import styles from './TagTree.module.css';

const FIRST = 5;

/** `colours` are CSS colours by tag. */
export interface TagTreeProps {
  look: KeptLook;
  tags: readonly CountedTag[] | undefined;
  /** Said where there are none. */
  empty: string;
  colours: ReadonlyMap<string, string>;
  chosen: readonly string[];
  onToggle: (tag: string) => void;
  /** A story was dropped on a tag. */
  onDrop: (tag: string, story: string) => void;
}

function Branch({ node, ...props }: Omit<TagTreeProps, 'tags' | 'empty'> & { node: TagNode }) {
  const { look, chosen, colours, onToggle, onDrop } = props;
  const { tag, name, children, count } = node;
  const holdsChosen = chosen.some((each) => each.startsWith(`${tag}/`));
  const open = holdsChosen || look.isTurned(`tag ${tag}`);
  return (
    <li>
      <div class={styles.node} {...storyDrop((story) => onDrop(tag, story))}>
        {children.length > 0 ? (
          <button
            type="button"
            class={styles.fold}
            aria-expanded={open}
            aria-label={message('tagsUnder', tag)}
            onClick={() => look.turn(`tag ${tag}`)}
          >
            <Icon name={open ? 'down' : 'forward'} />
          </button>
        ) : null}
        <FacetEntry
          name={name}
          count={count}
          chosen={chosen.includes(tag)}
          colour={colours.get(tag)}
          onToggle={() => onToggle(tag)}
        />
      </div>
      {open && children.length > 0 && (
        <ul class={styles.children}>
          {children.map((child) => (
            <Branch key={child.tag} {...props} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

export function TagTree({ tags, empty, ...props }: TagTreeProps) {
  const whole = useSignal(false);
  const unknown = props.chosen.filter((tag) => !tags?.some(({ value }) => value === tag));
  const roots = tagTree([...(tags ?? []), ...unknown.map((value) => ({ value }))]);
  const isChosen = ({ tag }: TagNode) =>
    props.chosen.some((each) => each === tag || each.startsWith(`${tag}/`));
  const shown = whole.value ? roots : roots.filter((node, at) => at < FIRST || isChosen(node));
  return (
    <>
      {tags && roots.length === 0 && <p class={list.empty}>{empty}</p>}
      <ul>
        {shown.map((node) => (
          <Branch key={node.tag} {...props} node={node} />
        ))}
      </ul>
      {roots.length > FIRST && (
        <button
          type="button"
          class={list.rest}
          aria-expanded={whole.value}
          onClick={() => {
            whole.value = !whole.value;
          }}
        >
          {whole.value ? message('showFewer') : message('showAll', showNumber(roots.length))}
        </button>
      )}
    </>
  );
}
