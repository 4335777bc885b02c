// How much there is to save, and behind it the photos: their captions and credits can be put right, each left out.
import { countMessage, message } from '../../utils/i18n/message';
import type { PhotoField } from '../../utils/story/correct-story';
import type { Photo } from '../../utils/story/photo';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { EditableText } from './EditableText';
import styles from './PhotoCorrections.module.css';

/** `photos` are all that were read; `leftOut` are the ids of those that will not be saved. */
export interface PhotoCorrectionsProps {
  paragraphs: number;
  photos: readonly Photo[];
  leftOut: ReadonlySet<string>;
  onCorrect: (id: string, field: PhotoField, typed: string) => void;
  onKeep: (id: string, keep: boolean) => void;
}

function Counts({ paragraphs, photos, leftOut }: PhotoCorrectionsProps) {
  const kept = photos.filter(({ id }) => !leftOut.has(id));
  const credited = kept.filter(({ creditLine }) => creditLine).length;
  const counted =
    kept.length === 0
      ? message('noPhotos')
      : message(
          'photosWithCredit',
          countMessage('photoCount', kept.length),
          countMessage('creditCount', credited),
        );
  return (
    <span>
      {countMessage('paragraphCount', paragraphs)} · {counted}
    </span>
  );
}

function PhotoLine({
  photo,
  at,
  props,
}: {
  photo: Photo;
  at: number;
  props: PhotoCorrectionsProps;
}) {
  const { onCorrect, onKeep } = props;
  const number = String(at + 1);
  if (props.leftOut.has(photo.id))
    return (
      <li class={styles.photo} data-out>
        <span class={styles.number}>{number}</span>
        <span class={styles.caption}>{photo.caption ?? message('captionMissing')}</span>
        <Button kind="quiet" icon="undo" onClick={() => onKeep(photo.id, true)}>
          {message('putBack')}
        </Button>
      </li>
    );
  return (
    <li class={styles.photo}>
      <span class={styles.number}>{number}</span>
      <div class={styles.words} dir="auto">
        <EditableText
          label={message('fieldCaption', number)}
          value={photo.caption ?? ''}
          missing={message('captionMissing')}
          kind="lines"
          onCorrect={(typed) => onCorrect(photo.id, 'caption', typed)}
        />
        <div class={styles.credit}>
          <EditableText
            label={message('fieldCredit', number)}
            value={photo.creditLine ?? ''}
            missing={message('creditMissing')}
            onCorrect={(typed) => onCorrect(photo.id, 'creditLine', typed)}
          />
        </div>
      </div>
      <IconButton
        icon="close"
        label={message('leaveOut', number)}
        onClick={() => onKeep(photo.id, false)}
      />
    </li>
  );
}

export function PhotoCorrections(props: PhotoCorrectionsProps) {
  if (props.photos.length === 0)
    return (
      <p class={styles.counts}>
        <Counts {...props} />
      </p>
    );
  return (
    <details class={styles.fold}>
      <summary class={styles.counts}>
        <Counts {...props} />
        <Icon name="down" />
      </summary>
      <ol class={styles.photos}>
        {props.photos.map((photo, at) => (
          <PhotoLine key={photo.id} photo={photo} at={at} props={props} />
        ))}
      </ol>
    </details>
  );
}
