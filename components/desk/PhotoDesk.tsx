// The photo desk: every photo of the library with the words under it, as a contact sheet or as a table.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { countMessage, message, showNumber } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import { PHOTO_CONDITIONS } from '../../utils/search/photo-conditions';
import type { Library } from '../../utils/stores/library';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { later } from '../controls/later';
import { PaneHead } from '../library/PaneHead';
import pane from '../library/PaneHead.module.css';
import { Chips } from '../search/FilterChips';
import { ContactSheet } from './ContactSheet';
import { DeskBar } from './DeskBar';
import { LargePhoto } from './LargePhoto';
import styles from './PhotoDesk.module.css';
import { PhotoTable } from './PhotoTable';

const PhotoInspector = later(() => import('./PhotoInspector').then((part) => part.PhotoInspector));

/** `searchRef` is the search field, for the key that leads to it. */
export interface PhotoDeskProps {
  library: Library;
  searchRef: RefObject<HTMLInputElement | null>;
}

function Conditions({ place }: Pick<Library, 'place'>) {
  const photos = place.photos.value;
  const chips = PHOTO_CONDITIONS.flatMap(({ field, says }) => {
    const value = photos[field];
    if (value === undefined) return [];
    const words = says ? message(says, showDate(value)) : value;
    return [{ key: field, words, lift: () => place.widenPhotos(field) }];
  });
  return <Chips chips={chips} />;
}

function Head({ library }: Pick<PhotoDeskProps, 'library'>) {
  const { desk, place } = library;
  const { phase, photos, more } = desk.sheet.value;
  const table = place.table.value;
  const { look } = library;
  const counted = desk.facets.value;
  // Said once it is known how many there are: a number that grows while one scrolls says nothing.
  const total = more ? counted?.pictures : photos.length;
  const shown =
    total === undefined
      ? counted?.among === undefined
        ? ''
        : message('photosAtLeast', showNumber(counted.among))
      : countMessage('photoCount', total);
  return (
    <div class={styles.line}>
      <p class={styles.count} role="status">
        {phase === 'ready' && photos.length > 0 ? shown : ''}
      </p>
      {!desk.picturesAllowed.value && photos.length > 0 && !table && (
        <>
          <Button kind="quiet" icon="photo" onClick={desk.allowPictures}>
            {message('showPictures')}
          </Button>
          <Button kind="quiet" onClick={() => void library.showPicturesAlways()}>
            {message('showPicturesAlways')}
          </Button>
        </>
      )}
      {!table && photos.length > 0 && (
        <input
          type="range"
          class={styles.size}
          min={7}
          max={24}
          step={1}
          aria-label={message('cardSize')}
          title={message('cardSize')}
          value={look.cardSize.value}
          onInput={({ currentTarget: { valueAsNumber } }) => look.setCardSize(valueAsNumber)}
        />
      )}
      <IconButton
        icon={table ? 'photo' : 'table'}
        label={message(table ? 'showSheet' : 'showTable')}
        onClick={() => place.showTable(!table)}
      />
    </div>
  );
}

function Empty({ library: { desk, place } }: Pick<PhotoDeskProps, 'library'>) {
  const { phase } = desk.sheet.value;
  if (phase === 'reading') return null;
  if (phase === 'failed')
    return (
      <div class={styles.empty} role="alert">
        <h2>{message('listFailed')}</h2>
        <p>{message('listFailedHelp')}</p>
      </div>
    );
  const narrowed = place.photosNarrowed.value;
  return (
    <div class={styles.empty}>
      <h2>{message(narrowed ? 'noPhotoFits' : 'noPhotosYet')}</h2>
      <p>{message(narrowed ? 'noPhotoFitsHelp' : 'noPhotosYetHelp')}</p>
      {narrowed && <Button onClick={() => place.showPhotos()}>{message('showAllPhotos')}</Button>}
    </div>
  );
}

export function PhotoDesk({ library, searchRef }: PhotoDeskProps) {
  const { desk, place, view } = library;
  const scroll = useRef<HTMLDivElement>(null);
  const photos = place.photos.value;
  useEffect(() => scroll.current?.scrollTo(0, 0), [photos]);
  const first = () => scroll.current?.querySelector<HTMLElement>('[data-picture]')?.focus();
  const standing = desk.standing.value;
  const empty = desk.sheet.value.photos.length === 0;
  return (
    <div class={pane.pane} data-desk>
      <PaneHead
        view={view}
        text={photos.text}
        label={message('searchPhotos')}
        inputRef={searchRef}
        onText={(text) => place.narrowPhotos({ text }, { typing: true })}
        onLeave={first}
      >
        <Conditions place={place} />
        <Head library={library} />
      </PaneHead>
      <div class={styles.desk}>
        <div ref={scroll} class={styles.scroll}>
          {empty ? (
            <Empty library={library} />
          ) : place.table.value ? (
            <PhotoTable library={library} />
          ) : (
            <ContactSheet library={library} />
          )}
        </div>
        {standing && place.openId.value === undefined && (
          <PhotoInspector library={library} picture={standing} />
        )}
      </div>
      <DeskBar library={library} />
      <LargePhoto library={library} />
    </div>
  );
}
