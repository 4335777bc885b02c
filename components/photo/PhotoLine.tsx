// A line under a photo with its pencil, where whoever shows it lets it be put right.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { PhotoField } from '../../utils/story/correct-story';
import type { Photo } from '../../utils/story/photo';
import { Correctable } from '../story/Correctable';
import { CorrectionsContext } from '../story/corrections-context';

const NAMES = { caption: 'columnCaption', creditLine: 'columnCredit' } as const;

/** `photo` has an id where it belongs to a story that can be corrected. */
export interface PhotoLineProps {
  photo: Partial<Pick<Photo, 'id' | 'printed' | 'caption' | 'creditLine'>>;
  field: PhotoField;
  children: ComponentChildren;
}

export function PhotoLine({ photo, field, children }: PhotoLineProps) {
  const correcting = useContext(CorrectionsContext);
  const { id } = photo;
  if (!correcting || id === undefined) return <>{children}</>;
  const { storyId, corrections } = correcting;
  return (
    <Correctable
      name={message(NAMES[field])}
      value={photo[field] ?? ''}
      printed={photo.printed?.[field]}
      onSave={(typed) => void corrections.photo(storyId, id, field, typed)}
      onPrinted={() => void corrections.asPrinted({ id: storyId, photos: [id] }, field)}
    >
      {children}
    </Correctable>
  );
}
