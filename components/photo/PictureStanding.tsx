// What is kept of one picture, in a few words under its photo.
import { type MessageKey, message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import type { PictureRow, PictureTrouble } from '../../utils/story/kept-picture';
import { languageOf } from '../story/story-language';
import styles from './PictureStanding.module.css';

const TROUBLES: Record<PictureTrouble, MessageKey> = {
  gone: 'picture_gone',
  unreachable: 'picture_unreachable',
  'not-a-picture': 'picture_none',
  'too-big': 'picture_too_big',
  'too-much': 'picture_too_much',
  'not-public': 'picture_not_public',
  'no-room': 'picture_no_room',
  damaged: 'picture_damaged',
};

function wordsOf(row: PictureRow | undefined): string {
  if (row === undefined) return message('pictureAddressOnly');
  if (row.state === 'failed') return message(TROUBLES[row.reason]);
  return message(row.state === 'kept' ? 'pictureKept' : 'pictureWanted');
}

export function PictureStanding({ row }: { row: PictureRow | undefined }) {
  return (
    <p class={styles.standing} {...languageOf(shownLanguage())}>
      {wordsOf(row)}
    </p>
  );
}
