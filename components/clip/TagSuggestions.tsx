// Tags that the story at hand may want, each a press away.
import { message } from '../../utils/i18n/message';
import type { Story } from '../../utils/story/story';
import { suggestTags } from '../../utils/story/suggest-tags';
import styles from './TagSuggestions.module.css';

/** `inUse`: the library's tags, most frequent first. */
export interface TagSuggestionsProps {
  story: Story;
  inUse: readonly string[];
  tags: readonly string[];
  onTag: (tag: string) => void;
}

export function TagSuggestions({ story, inUse, tags, onTag }: TagSuggestionsProps) {
  const suggested = suggestTags(story, inUse, tags);
  if (suggested.length === 0) return null;
  return (
    <ul class={styles.tags} aria-label={message('suggestedTags')}>
      {suggested.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            title={tag}
            aria-label={message('addTag', tag)}
            onClick={() => onTag(tag)}
          >
            <span aria-hidden="true">+ </span>
            <bdi>{tag}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
