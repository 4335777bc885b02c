// The tags of a row, as many as the line holds.
import { message } from '../../utils/i18n/message';
import type { TagColour } from '../../utils/story/tag-colour';
import { tagShade } from '../controls/tag-shade';
import styles from './RowTags.module.css';

const MOST_TAGS = 4;

/** `colours` are those of all tags. */
export interface RowTagsProps {
  tags: readonly string[];
  colours: ReadonlyMap<string, TagColour>;
}

export function RowTags({ tags, colours }: RowTagsProps) {
  if (tags.length === 0) return null;
  const more = tags.length - MOST_TAGS;
  return (
    <ul class={styles.tags} aria-label={message('tags')}>
      {tags.slice(0, MOST_TAGS).map((tag) => {
        const shade = tagShade(colours.get(tag));
        return (
          <li key={tag} dir="auto" style={shade ? { borderColor: shade } : undefined}>
            {tag}
          </li>
        );
      })}
      {more > 0 && <li class={styles.more}>{message('moreTags', String(more))}</li>}
    </ul>
  );
}
