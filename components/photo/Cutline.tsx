// The words under a photo: the caption, and below it who took the picture. This is what Cutline is named for.
import type { ComponentChildren } from 'preact';
import { message } from '../../utils/i18n/message';
import { furtherNotice } from '../../utils/story/further-notice';
import type { Photo } from '../../utils/story/photo';
import styles from './Cutline.module.css';
import { agencyIn, markWords } from './caption-words';
import { PhotoLine } from './PhotoLine';

/** As much of a photo as is printed under it. */
export type PhotoWords = Pick<
  Photo,
  'caption' | 'creditLine' | 'source' | 'copyrightNotice' | 'altText' | 'personsShown'
> &
  Partial<Pick<Photo, 'id' | 'printed'>>;

/** As much as the caption and who draws it need. */
interface CaptionProps {
  photo: PhotoWords;
  line?: string;
  words?: ComponentChildren;
}

function Caption({ photo, line, words }: CaptionProps) {
  if (photo.caption) {
    const names = photo.personsShown.map(({ name }) => name);
    return (
      <p class={styles.caption} data-line={line}>
        {words ??
          markWords(photo.caption, names).map(({ text, marked }, at) =>
            marked ? <b key={at}>{text}</b> : text,
          )}
      </p>
    );
  }
  return (
    <>
      <p class={styles.missing}>{message('captionMissing')}</p>
      {photo.altText && <p class={styles.caption}>{message('altTextSays', photo.altText)}</p>}
    </>
  );
}

function Credit({ photo }: { photo: PhotoWords }) {
  const { creditLine, source } = photo;
  const notice = furtherNotice(photo);
  if (!creditLine && !notice) return <p class={styles.missing}>{message('creditMissing')}</p>;
  return (
    <p class={styles.credit}>
      {creditLine &&
        markWords(creditLine, agencyIn(creditLine, source)).map(({ text, marked }, at) =>
          marked ? (
            <span key={at} class={styles.agency}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      {creditLine && notice && ' · '}
      {notice}
    </p>
  );
}

/** `creditOnly`: the caption stands elsewhere. `words`: the caption as its owner draws it, in the line of that name. */
export interface CutlineProps extends CaptionProps {
  creditOnly?: boolean;
}

/** A caption or credit that the page did not print is shown as missing, not hidden. */
export function Cutline({ creditOnly, ...caption }: CutlineProps) {
  return (
    <div class={styles.cutline}>
      {!creditOnly && (
        <PhotoLine photo={caption.photo} field="caption">
          <Caption {...caption} />
        </PhotoLine>
      )}
      <PhotoLine photo={caption.photo} field="creditLine">
        <Credit photo={caption.photo} />
      </PhotoLine>
    </div>
  );
}
