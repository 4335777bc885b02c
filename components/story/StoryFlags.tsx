// What a reader should know before trusting the clip, in words.
import { type MessageKey, message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import type { QualityFlag } from '../../utils/story/story';
import { Icon } from '../controls/Icon';
import styles from './StoryFlags.module.css';
import { languageOf } from './story-language';

const WORDS: Record<QualityFlag, MessageKey> = {
  truncated: 'flag_truncated',
  'no-credit': 'flag_no_credit',
  'several-articles': 'flag_several_articles',
  'low-confidence': 'flag_low_confidence',
  continues: 'flag_continues',
  'out-of-time': 'flag_out_of_time',
  flattened: 'flag_flattened',
  'stale-head': 'flag_stale_head',
  shortened: 'flag_shortened',
  'no-single-story': 'flag_no_single_story',
  'link-only': 'flag_link_only',
};

export function StoryFlags({ flags }: { flags: readonly QualityFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <ul class={styles.flags} {...languageOf(shownLanguage())}>
      {flags.map((flag) => (
        <li key={flag}>
          <Icon name="warning" />
          <span>{message(WORDS[flag])}</span>
        </li>
      ))}
    </ul>
  );
}
