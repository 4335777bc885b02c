// The name and the note of a collection, and the way to remove it; its stories stay in the library.
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { NameDialog } from './NameDialog';

/** The collection as it stands. */
export interface CollectionDialogProps {
  library: Library;
  id: string;
  name: string;
  note?: string;
}

export function CollectionDialog({ library, id, name, note = '' }: CollectionDialogProps) {
  const { saved, view, place } = library;
  return (
    <NameDialog
      title={message('collectionTitle')}
      name={name}
      note={note}
      onKeep={(kept, written) =>
        void saved.keepCollection({ id, name: kept, ...(written && { note: written }) })
      }
      onDrop={() => {
        if (place.filter.peek().collection === id) place.widen('collection');
        void saved.dropCollection(id, name);
      }}
      onClose={view.hide}
    />
  );
}
