// What would be saved of the page: its facts, the lead photo, the photos with their words, and what is doubtful.
import type { ClipPage } from '../../utils/stores/clip-page';
import type { WebPictures } from '../../utils/stores/web-pictures';
import { paragraphCount } from '../../utils/story/story-text';
import { StoryFlags } from '../story/StoryFlags';
import { LeadPhoto } from './LeadPhoto';
import styles from './PageAtHand.module.css';
import { PageFacts } from './PageFacts';
import { PageReading } from './PageOpening';
import { PhotoCorrections } from './PhotoCorrections';

/** `title` is the tab's, shown until the page has been read. `web` is undefined until what shows pictures is fetched. */
export interface WhatWasReadProps {
  page: ClipPage;
  title: string;
  web: WebPictures | undefined;
}

export function WhatWasRead({ page, title, web }: WhatWasReadProps) {
  const { value } = page.page;
  const toSave = page.story.value;
  if (value.state !== 'read' || !toSave) return <PageReading title={title} />;
  // What was read still has the photos that are to be left out; what is saved has not.
  const read = value.story;
  const lead = toSave.photos.find((photo) => photo.representativeOfPage) ?? toSave.photos[0];
  return (
    <>
      <PageFacts story={read} onCorrect={(field, typed) => void page.correct(field, typed)} />
      {lead && (
        <LeadPhoto
          key={lead.contentUrl}
          photo={lead}
          loaded={page.loaded.value[lead.contentUrl ?? '']}
          web={web}
        />
      )}
      <PhotoCorrections
        paragraphs={paragraphCount(toSave)}
        photos={read.photos}
        leftOut={page.leftOut.value}
        onCorrect={(id, field, typed) => void page.correctPhoto(id, field, typed)}
        onKeep={page.keepPhoto}
      />
      <div class={styles.flags}>
        <StoryFlags flags={toSave.flags.filter((flag) => flag !== 'no-credit')} />
      </div>
    </>
  );
}
