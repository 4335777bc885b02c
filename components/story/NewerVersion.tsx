// Over a story: a file brought a newer version of it, which is kept beside it until its reader says otherwise.
import { message } from '../../utils/i18n/message';
import { type KinStore, newerVersion } from '../../utils/stores/story-kin';
import type { SavedStory } from '../../utils/story/saved-story';
import { Button } from '../controls/Button';
import styles from './NewerVersion.module.css';

export function NewerVersion({ kin, story }: { kin: KinStore; story: SavedStory }) {
  const newer = newerVersion(kin.kin.value, story);
  if (newer === undefined || story.trashedAt !== undefined) return null;
  return (
    <div class={styles.newer} role="status">
      <p>{message('newerVersion')}</p>
      <Button kind="quiet" onClick={() => void kin.compareVersion(newer, story)}>
        {message('compareVersion')}
      </Button>
      <Button kind="quiet" onClick={() => void kin.makeCurrent(story.id, newer, story)}>
        {message('makeCurrent')}
      </Button>
    </div>
  );
}
