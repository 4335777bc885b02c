// A picture looked at closely, with the words every story printed under it. Arrows go on, Escape and Space go back.
import { useEffect, useId, useRef } from 'preact/hooks';
import { countMessage, message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import type { Library } from '../../utils/stores/library';
import type { Picture } from '../../utils/stores/photo-desk';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { Cutline } from '../photo/Cutline';
import { PictureFrame } from '../photo/PictureFrame';
import type { Pictures } from '../photo/pictures';
import { CorrectionsContext } from '../story/corrections-context';
import { keptUse } from './kept-use';
import styles from './LargePhoto.module.css';
import { useFailed } from './use-failed';

interface UsesProps {
  library: Library;
  picture: Picture;
  onOpen: (story: string) => void;
}

function Uses({ library: { corrections }, picture, onOpen }: UsesProps) {
  return (
    <ul class={styles.uses}>
      {picture.uses.map(({ storyId, headline, publisher, day, photo }) => (
        <li key={`${storyId} ${photo.id}`}>
          <CorrectionsContext.Provider value={corrections && { storyId, corrections }}>
            <Cutline photo={photo} />
          </CorrectionsContext.Provider>
          <p class={styles.from}>
            {publisher && `${publisher} · `}
            {showDate(day)}
          </p>
          <Button kind="quiet" icon="text" onClick={() => onOpen(storyId)}>
            {headline || message('noHeadline')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Large({ picture, pictures }: { picture: Picture; pictures: Pictures }) {
  const { failed, onFailed } = useFailed();
  const use = keptUse(picture, pictures) ?? picture.uses[0];
  const photo = use?.photo;
  if (!use || !photo?.contentUrl) return <p class={styles.none}>{message('captionOnly')}</p>;
  return (
    <PictureFrame
      storyId={use.storyId}
      photo={photo}
      address={photo.contentUrl}
      pictures={pictures}
      failed={failed}
      onFailed={onFailed}
    />
  );
}

export function LargePhoto({ library }: { library: Library }) {
  const { desk, place } = library;
  const picture = desk.large.value;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = picture !== undefined;
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  if (!picture) return null;
  const close = () => desk.look(undefined);
  const pictures = {
    allowed: desk.picturesAllowed.value,
    allow: desk.allowPictures,
    allowAlways: () => void library.showPicturesAlways(),
    web: library.web,
    kept: library.pictures,
  };
  const key = (event: KeyboardEvent) => {
    const forward = dialog.current?.matches(':dir(rtl)') ? -1 : 1;
    if (event.key === 'ArrowRight') desk.step(forward);
    else if (event.key === 'ArrowLeft') desk.step(-forward);
    else if (event.key === ' ' && event.target === dialog.current) close();
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} class={styles.large} aria-labelledby={id} onClose={close} onKeyDown={key}>
      <header class={styles.head}>
        <h2 id={id}>{countMessage('printedIn', picture.uses.length)}</h2>
        <IconButton icon="back" label={message('previousPhoto')} onClick={() => desk.step(-1)} />
        <IconButton icon="forward" label={message('nextPhoto')} onClick={() => desk.step(1)} />
        <IconButton icon="close" label={message('close')} onClick={close} />
      </header>
      <div class={styles.body}>
        <Large key={picture.key} picture={picture} pictures={pictures} />
        <Uses
          library={library}
          picture={picture}
          onOpen={(story) => {
            close();
            place.open(story);
          }}
        />
      </div>
    </dialog>
  );
}
