// One picture of the contact sheet with its cutline; where it is not kept or not asked for, its words stand in the frame.
import { useSignal } from '@preact/signals';
import { countMessage, message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import type { Picture } from '../../utils/stores/photo-desk';
import { shownAddresses, type WebPictures } from '../../utils/stores/web-pictures';
import { Cutline } from '../photo/Cutline';
import { KeptImage } from '../photo/KeptImage';
import type { Pictures } from '../photo/pictures';
import { WebImage } from '../photo/WebImage';
import styles from './ContactSheet.module.css';
import { keptUse } from './kept-use';

/** `reachable`: Tab reaches this card. `onLook` shows it large; `onOpen` opens a story. */
export interface SheetCardProps {
  picture: Picture;
  pictures: Pictures;
  reachable: boolean;
  selected: boolean;
  addressOf: (story: string) => string;
  onFocus: () => void;
  onLook: () => void;
  onSelect: () => void;
  onOpen: (story: string) => void;
}

type Use = Picture['uses'][number];

/** How wide a card stands: the proportions of the picture where the page knew them and they can be true. */
function ratioOf({ photo: { width, height } }: Use): number {
  const ratio = width && height ? width / height : 1.5;
  return Math.min(Math.max(ratio, 0.6), 2.4);
}

interface FrameProps {
  use: Use;
  shown: boolean;
  web: WebPictures;
  onFailed: () => void;
}

/** `shown`: the picture itself stands in the frame, else its caption does. */
function Frame({ use, shown, web, onFailed }: FrameProps) {
  const { photo } = use;
  if (shown)
    return (
      <WebImage
        class={styles.picture}
        addresses={shownAddresses(photo)}
        web={web}
        alt={photo.altText ?? photo.caption ?? ''}
        onFailed={onFailed}
      />
    );
  const words = photo.caption ?? photo.altText;
  return (
    <span class={styles.card}>
      <span class={styles.quote}>{words ?? message('captionMissing')}</span>
    </span>
  );
}

/** The picture out of the store, where one of its stories has it kept. */
function keptPicture({ picture, pictures }: SheetCardProps, lost: boolean) {
  const use = keptUse(picture, pictures);
  const row = use && pictures.kept?.rowOf(use.storyId, use.photo.contentUrl);
  if (lost || row?.state !== 'kept' || !pictures.kept) return undefined;
  return { kept: row, pictures: pictures.kept };
}

export function SheetCard(props: SheetCardProps) {
  const { picture, selected, onSelect, onLook, onOpen } = props;
  const failed = useSignal(false);
  const lost = useSignal(false);
  const [use] = picture.uses;
  if (!use) return null;
  const kept = keptPicture(props, lost.value);
  const fromWeb = props.pictures.allowed && shownAddresses(use.photo).length > 0 && !failed.value;
  const shown = kept !== undefined || fromWeb;
  const others = picture.uses.length - 1;
  const name = use.photo.caption ?? use.photo.altText ?? use.headline;
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ') onLook();
    else if (event.key === 'Enter') onOpen(use.storyId);
    else if (event.key === 'x') onSelect();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li class={styles.item} data-selected={selected} style={{ '--ratio': String(ratioOf(use)) }}>
      <input
        type="checkbox"
        class={styles.select}
        tabIndex={-1}
        checked={selected}
        aria-label={message('selectPhoto', name)}
        onClick={onSelect}
      />
      <button
        type="button"
        class={styles.frame}
        data-picture={picture.key}
        tabIndex={props.reachable ? 0 : -1}
        aria-label={message('lookCloser', name)}
        onFocus={props.onFocus}
        onKeyDown={key}
        onClick={(event) => (event.ctrlKey || event.metaKey ? onSelect() : onLook())}
      >
        {kept ? (
          <KeptImage
            {...kept}
            class={styles.picture}
            photo={use.photo}
            onFailed={() => {
              lost.value = true;
            }}
          />
        ) : (
          <Frame
            use={use}
            shown={shown}
            web={props.pictures.web}
            onFailed={() => {
              failed.value = true;
            }}
          />
        )}
      </button>
      <div class={styles.words}>
        <Cutline photo={use.photo} creditOnly={!shown} />
        <p class={styles.story}>
          <a
            href={props.addressOf(use.storyId)}
            tabIndex={-1}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onOpen(use.storyId);
            }}
          >
            {use.headline || message('noHeadline')}
          </a>
          {use.publisher && ` · ${use.publisher}`} · {showDate(use.day)}
        </p>
        {others > 0 && <p class={styles.others}>{countMessage('alsoIn', others)}</p>}
      </div>
    </li>
  );
}
