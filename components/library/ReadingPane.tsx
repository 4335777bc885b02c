// The right pane: the open story, or why there is none.
import type { RefObject } from 'preact';
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { Button } from '../controls/Button';
import { CorrectionsContext } from '../story/corrections-context';
import { NewerVersion } from '../story/NewerVersion';
import { StoryArticle } from '../story/StoryArticle';
import { StoryKinList } from '../story/StoryKinList';
import { HighlightLayer } from './HighlightLayer';
import { HighlightList } from './HighlightList';
import { JoinOffer } from './JoinOffer';
import styles from './ReadingPane.module.css';
import { ReadingTools } from './ReadingTools';
import { ReadPage } from './ReadPage';
import { StoryNote } from './StoryNote';

/** `paneRef` takes the focus when a story is opened; `tagRef` and `noteRef` are the fields keys lead to. */
export interface ReadingPaneProps {
  library: Library;
  paneRef: RefObject<HTMLElement | null>;
  tagRef: RefObject<HTMLInputElement | null>;
  noteRef: RefObject<HTMLTextAreaElement | null>;
}

function Message({ library, words }: { library: Library; words: string }) {
  const open = library.place.openId.value !== undefined;
  return (
    <div class={styles.empty}>
      <p>{words}</p>
      {open && <Button onClick={library.place.close}>{message('backToList')}</Button>}
    </div>
  );
}

function Content({ library, tagRef, noteRef }: Omit<ReadingPaneProps, 'paneRef'>) {
  const answer = library.story.story.value;
  const { settings } = library.settings;
  if (!answer) return <Message library={library} words={message('noStoryOpen')} />;
  if (answer.state === 'asking') return null;
  if (answer.state === 'failed')
    return <Message library={library} words={message('storyFailed')} />;
  const story = answer.value;
  if (!story) return <Message library={library} words={message('storyGone')} />;
  const pictures = {
    allowed: library.story.picturesAllowed.value,
    allow: library.story.allowPictures,
    allowAlways: () => void library.showPicturesAlways(),
    web: library.web,
    kept: library.pictures,
  };
  const { corrections } = library;
  const correcting =
    corrections && !story.trashedAt ? { storyId: story.id, corrections } : undefined;
  return (
    <>
      <ReadingTools key={`tools ${story.id}`} library={library} story={story} tagRef={tagRef} />
      <ReadPage key={story.id} library={library} story={story}>
        {story.trashedAt && <p class={styles.trashed}>{message('storyInTrash')}</p>}
        <JoinOffer library={library} story={story} />
        <NewerVersion kin={library.kin} story={story} />
        {!story.trashedAt && (
          <StoryNote changes={library.changes} story={story} noteRef={noteRef} />
        )}
        <HighlightList highlights={library.highlights} story={story} />
        <HighlightLayer highlights={library.highlights} story={story}>
          <CorrectionsContext.Provider value={correcting}>
            <StoryArticle story={story} face={settings.value.readingFace} pictures={pictures} />
          </CorrectionsContext.Provider>
        </HighlightLayer>
        <StoryKinList kin={library.kin} story={story} onOpen={library.place.open} />
      </ReadPage>
    </>
  );
}

export function ReadingPane({ library, paneRef, tagRef, noteRef }: ReadingPaneProps) {
  const sepia = library.settings.settings.value.theme === 'sepia';
  return (
    <section
      ref={paneRef}
      class={styles.pane}
      tabIndex={-1}
      aria-label={message('readingPane')}
      data-paper={sepia ? 'sepia' : undefined}
    >
      <Content library={library} tagRef={tagRef} noteRef={noteRef} />
    </section>
  );
}
