// A story as it is read: head, body with the photos where they stood, and after it the photos that stood nowhere.
import type { ComponentChildren } from 'preact';
import type { SavedStory } from '../../utils/story/saved-story';
import type { StoryBlock } from '../../utils/story/story-block';
import { PicturesOffer } from '../photo/PicturesOffer';
import type { Pictures } from '../photo/pictures';
import { StoryPhoto } from '../photo/StoryPhoto';
import { AboutClip } from './AboutClip';
import { BlockView } from './BlockView';
import { headingOutline } from './heading-outline';
import styles from './StoryArticle.module.css';
import { StoryFlags } from './StoryFlags';
import { StoryHeader } from './StoryHeader';
import { languageOf } from './story-language';

/** `face` is the reading face; `pictures` the reader's word on pictures. */
export interface StoryArticleProps {
  story: SavedStory;
  face: 'serif' | 'sans' | 'clear';
  pictures: Pictures;
  /** What belongs to the reader, between the head and the text. */
  underHead?: ComponentChildren;
  /** Steps from the usual size, width and leading. */
  measures?: Readonly<Record<'size' | 'width' | 'leading', number>>;
}

const photosIn = (body: readonly StoryBlock[]): Set<string> =>
  new Set(body.flatMap((block) => (block.type === 'photo' ? [block.photo] : [])));

export function StoryArticle({ story, face, pictures, underHead, measures }: StoryArticleProps) {
  const placed = photosIn(story.body);
  const outline = headingOutline(story.body);
  const loose = story.photos.filter(({ id }) => !placed.has(id));
  // Where nothing was ever to be kept, one line over the story says so for all.
  const marked = story.photos.some(({ contentUrl }) => pictures.kept?.rowOf(story.id, contentUrl));
  const draw = (id: string) => {
    const photo = story.photos.find((each) => each.id === id);
    return (
      photo && (
        <StoryPhoto key={id} storyId={story.id} photo={photo} pictures={pictures} marked={marked} />
      )
    );
  };
  const leads = loose.filter((photo) => photo.representativeOfPage);
  const others = loose.filter((photo) => !photo.representativeOfPage);
  return (
    <article
      class={styles.article}
      data-face={face}
      style={
        measures && {
          '--size-steps': measures.size,
          '--width-steps': measures.width,
          '--leading-steps': measures.leading,
        }
      }
      {...languageOf(story.inLanguage)}
    >
      <StoryHeader story={story} />
      {underHead}
      <StoryFlags flags={story.flags} />
      <PicturesOffer story={story} pictures={pictures} />
      <div class={styles.body} data-body data-leads={leads.length}>
        {leads.map(({ id }) => draw(id))}
        {story.body.map((block, at) => (
          <BlockView
            key={at}
            block={block}
            line={String(at)}
            heading={outline.get(at)}
            photo={draw}
          />
        ))}
        {others.map(({ id }) => draw(id))}
        {story.correction.map((notice) => (
          <p key={notice} class={styles.correction}>
            {notice}
          </p>
        ))}
      </div>
      <AboutClip story={story} />
    </article>
  );
}
