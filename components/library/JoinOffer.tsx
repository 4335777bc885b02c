// Over a story that may be the same as another of the library: the offer to join them. Nothing is joined by itself.
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import type { SavedStory } from '../../utils/story/saved-story';
import { Button } from '../controls/Button';
import styles from './JoinOffer.module.css';

export function JoinOffer({ library, story }: { library: Library; story: SavedStory }) {
  const { twin } = library.kin.kin.value;
  if (!twin || twin.id === story.id || twin.trashedAt || story.trashedAt) return null;
  return (
    <div class={styles.offer}>
      <p>
        {message('maybeSameStory', twin.headline || message('noHeadline'), new URL(twin.url).host)}
      </p>
      <div class={styles.acts}>
        <Button onClick={() => void library.join(story.id, twin.id)}>
          {message('joinStories')}
        </Button>
        <Button kind="quiet" icon="text" onClick={() => library.place.open(twin.id)}>
          {message('open')}
        </Button>
      </div>
    </div>
  );
}
