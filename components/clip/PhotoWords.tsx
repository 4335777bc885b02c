// Caption and credit of the chosen photo, as fields in sight, and whether the photo is saved at all.
import type { RefObject } from 'preact';
import { message } from '../../utils/i18n/message';
import type { PhotoField } from '../../utils/story/correct-story';
import type { Photo } from '../../utils/story/photo';
import { Button } from '../controls/Button';
import styles from './PhotoStrip.module.css';
import { WordsField } from './WordsField';

/** `number` is the photo's place as printed; `out`: it will not be saved. */
export interface PhotoWordsProps {
  photo: Photo;
  number: string;
  out: boolean;
  creditField: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  onCorrect: (field: PhotoField, typed: string) => void;
  onKeep: (keep: boolean) => void;
}

export function PhotoWords({
  photo,
  number,
  out,
  creditField,
  onCorrect,
  onKeep,
}: PhotoWordsProps) {
  if (out)
    return (
      <figcaption class={styles.out}>
        <s dir="auto">{photo.caption ?? message('captionMissing')}</s>
        <Button kind="quiet" icon="undo" onClick={() => onKeep(true)}>
          {message('putBack')}
        </Button>
      </figcaption>
    );
  return (
    <figcaption class={styles.words}>
      <WordsField
        label={message('caption')}
        name={message('fieldCaption', number)}
        value={photo.caption ?? ''}
        missing={message('captionMissing')}
        lines
        onWords={(typed) => onCorrect('caption', typed)}
      />
      <div class={styles.credit}>
        <WordsField
          label={message('credit')}
          name={message('fieldCredit', number)}
          value={photo.creditLine ?? ''}
          missing={message('creditMissing')}
          field={creditField}
          onWords={(typed) => onCorrect('creditLine', typed)}
        />
        <Button kind="quiet" aria-label={message('leaveOut', number)} onClick={() => onKeep(false)}>
          {message('leaveOutShort')}
        </Button>
      </div>
    </figcaption>
  );
}
