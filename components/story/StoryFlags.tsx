// What a reader should know before trusting the clip, in words.
import { message } from '../../utils/i18n/message';
import type { QualityFlag } from '../../utils/story/story';
import { Icon } from '../controls/Icon';
import styles from './StoryFlags.module.css';

export function StoryFlags({ flags }: { flags: readonly QualityFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <ul role="list" class={styles.flags}>
      {flags.map((flag) => (
        <li key={flag}>
          <Icon name="warning" />
          <span>{message(`flag_${flag}`)}</span>
        </li>
      ))}
    </ul>
  );
}
