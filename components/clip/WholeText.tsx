// The whole text that would be saved, as plain as it can be read: to be held against the page before saving.
import { message } from '../../utils/i18n/message';
import type { Story } from '../../utils/story/story';
import type { StoryBlock } from '../../utils/story/story-block';
import { blockText } from '../../utils/story/story-text';
import styles from './TextOfPage.module.css';

function Block({ block, story }: { block: StoryBlock; story: Story }) {
  if (block.type === 'photo') {
    const at = story.photos.findIndex(({ id }) => id === block.photo);
    if (at < 0) return null;
    return (
      <p class={styles.photo}>{message('photoOf', String(at + 1), String(story.photos.length))}</p>
    );
  }
  const text = blockText(block);
  if (text === '') return null;
  if (block.type === 'heading') return <h3>{text}</h3>;
  if (block.type === 'quote') return <blockquote>{text}</blockquote>;
  return <p>{text}</p>;
}

export function WholeText({ story }: { story: Story }) {
  return (
    <div class={styles.whole} lang={story.inLanguage} dir="auto">
      {story.alternativeHeadline && <p>{story.alternativeHeadline}</p>}
      {story.body.map((block, at) => (
        <Block key={at} block={block} story={story} />
      ))}
    </div>
  );
}
