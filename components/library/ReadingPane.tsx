// The right pane: the open story, or why there is none.
import type { RefObject } from 'preact';
import { message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import type { Library } from '../../utils/stores/library';
import type { SavedStory } from '../../utils/story/saved-story';
import { Button } from '../controls/Button';
import { CorrectionsContext, SourceContext } from '../story/corrections-context';
import { NewerVersion } from '../story/NewerVersion';
import { StoryArticle } from '../story/StoryArticle';
import { StoryKinList } from '../story/StoryKinList';
import { languageOf } from '../story/story-language';
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

interface ReaderWordsProps extends Pick<ReadingPaneProps, 'library' | 'noteRef'> {
  story: SavedStory;
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

/** What is the reader's own, and what is offered: under the head, so that the headline comes first. */
function ReaderWords({ library, story, noteRef }: ReaderWordsProps) {
  return (
    <div class={styles.own} {...languageOf(shownLanguage())}>
      <JoinOffer library={library} story={story} />
      <NewerVersion kin={library.kin} story={story} />
      {!story.trashedAt && <StoryNote changes={library.changes} story={story} noteRef={noteRef} />}
      <HighlightList highlights={library.highlights} story={story} />
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
        <HighlightLayer highlights={library.highlights} story={story}>
          <SourceContext.Provider value={story}>
            <CorrectionsContext.Provider value={correcting}>
              <StoryArticle
                story={story}
                face={settings.value.readingFace}
                measures={library.look.reading.value}
                pictures={pictures}
                underHead={<ReaderWords library={library} story={story} noteRef={noteRef} />}
              />
            </CorrectionsContext.Provider>
          </SourceContext.Provider>
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
