// Under a story: its other versions, and stories from elsewhere with much of the same text, each to be compared.
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import { shownLanguage } from '../../utils/i18n/shown-language';
import type { KinStore } from '../../utils/stores/story-kin';
import type { SavedStory } from '../../utils/story/saved-story';
import { Button } from '../controls/Button';
import { DifferencesDialog } from './DifferencesDialog';
import styles from './StoryKinList.module.css';

/** `onOpen` opens another story. */
export interface StoryKinListProps {
  kin: KinStore;
  story: SavedStory;
  onOpen: (id: string) => void;
}

/** A share in whole percents, as the reader writes them. */
const showShare = (share: number): string =>
  new Intl.NumberFormat(shownLanguage(), { style: 'percent' }).format(share);

function Versions({ kin, story }: Omit<StoryKinListProps, 'onOpen'>) {
  const { versions } = kin.kin.value;
  if (versions.length === 0) return null;
  return (
    <section class={styles.group}>
      <h3>{message('otherVersions')}</h3>
      <ul>
        {versions.map((version) => (
          <li key={`${version.contentHash} ${version.lastSeenAt}`}>
            <span>{message('versionSeen', showDate(version.lastSeenAt))}</span>
            {!story.trashedAt && (
              <Button kind="quiet" onClick={() => void kin.makeCurrent(story.id, version, story)}>
                {message('makeCurrent')}
              </Button>
            )}
            <Button kind="quiet" onClick={() => void kin.compareVersion(version, story)}>
              {message('whatChanged')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Similar({ kin, story, onOpen }: StoryKinListProps) {
  const { similar } = kin.kin.value;
  if (similar.length === 0) return null;
  return (
    <section class={styles.group}>
      <h3>{message('similarStories')}</h3>
      <ul>
        {similar.map(({ row, share }) => (
          <li key={row.id}>
            <span>
              <bdi>{row.headline || message('noHeadline')}</bdi>
              <small>
                {row.publisher && `${row.publisher} · `}
                {showDate(row.datePublished ?? row.savedAt)} ·{' '}
                {message('shareInCommon', showShare(share))}
              </small>
            </span>
            <Button kind="quiet" onClick={() => void kin.compareStory(row.id, story)}>
              {message('whatDiffers')}
            </Button>
            <Button kind="quiet" icon="text" onClick={() => onOpen(row.id)}>
              {message('open')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function StoryKinList(props: StoryKinListProps) {
  const { kin } = props;
  const comparison = kin.comparison.value;
  return (
    <div class={styles.kin}>
      <Versions {...props} />
      <Similar {...props} />
      {comparison && <DifferencesDialog comparison={comparison} onClose={kin.close} />}
    </div>
  );
}
