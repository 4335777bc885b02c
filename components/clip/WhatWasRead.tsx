// What would be saved of the page: its facts, the lead photo, the photos with their words, and what is doubtful.
import type { ClipPage } from '../../utils/stores/clip-page';
import type { Story } from '../../utils/story/story';
import { paragraphCount } from '../../utils/story/story-text';
import { StoryFlags } from '../story/StoryFlags';
import { LeadPhoto } from './LeadPhoto';
import styles from './PageAtHand.module.css';
import { PageFacts } from './PageFacts';
import { PhotoCorrections } from './PhotoCorrections';

/** `read` still has the photos that are to be left out; `toSave` has not. */
export interface WhatWasReadProps {
  page: ClipPage;
  read: Story;
  toSave: Story;
}

export function WhatWasRead({ page, read, toSave }: WhatWasReadProps) {
  const lead = toSave.photos.find((photo) => photo.representativeOfPage) ?? toSave.photos[0];
  return (
    <>
      <PageFacts story={read} onCorrect={(field, typed) => void page.correct(field, typed)} />
      {lead && <LeadPhoto photo={lead} />}
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
