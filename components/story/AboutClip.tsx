// The fold-out under a story: its address, when it was saved, where each field came from, and what was cut and why.
import type { ComponentChildren } from 'preact';
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import { shownLanguage } from '../../utils/i18n/shown-language';
import type { SavedStory } from '../../utils/story/saved-story';
import styles from './AboutClip.module.css';
import { ProvenanceTable } from './ProvenanceTable';
import { languageOf } from './story-language';
import { WebLink } from './WebLink';

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ story }: { story: SavedStory }) {
  const same = showDate(story.savedAt) === showDate(story.lastSeenAt);
  return (
    <dl class={styles.facts}>
      <Fact name={message('aboutAddress')}>
        <WebLink href={story.url}>{story.url}</WebLink>
      </Fact>
      {story.retrievedUrl !== story.url && (
        <Fact name={message('aboutRetrievedFrom')}>
          <WebLink href={story.retrievedUrl}>{story.retrievedUrl}</WebLink>
        </Fact>
      )}
      <Fact name={message('aboutSaved')}>
        <time dateTime={story.savedAt}>{showDate(story.savedAt)}</time>
      </Fact>
      {!same && (
        <Fact name={message('aboutLastSeen')}>
          <time dateTime={story.lastSeenAt}>{showDate(story.lastSeenAt)}</time>
        </Fact>
      )}
      {story.agencyAttribution && (
        <Fact name={message('aboutAgency')}>
          {story.agencyAttribution.agency} (“{story.agencyAttribution.evidence}”)
        </Fact>
      )}
      <Fact name={message('aboutReader')}>Cutline {story.extractorVersion}</Fact>
    </dl>
  );
}

export function AboutClip({ story }: { story: SavedStory }) {
  return (
    <details class={styles.about} {...languageOf(shownLanguage())}>
      <summary>{message('aboutClip')}</summary>
      <Facts story={story} />
      <ProvenanceTable story={story} />
      {story.reasons.length > 0 && (
        <>
          <h3>{message('aboutReasons')}</h3>
          <ul class={styles.reasons}>
            {story.reasons.map(({ pass, did, what, why }, at) => (
              <li key={at}>
                <span class={styles.did}>{message(`reason_${did}`)}</span> {what}
                <span class={styles.why}>
                  {why} ({pass})
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
