// The dialog over the library, if one is open.
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { later } from '../controls/later';
import { ExportDialog } from '../export/ExportDialog';
import { ImportDialog } from '../import/ImportDialog';
import { CollectDialog } from './CollectDialog';
import { CollectionDialog } from './CollectionDialog';
import { KeysDialog } from './KeysDialog';
import { NameDialog } from './NameDialog';
import { PurgeDialog } from './PurgeDialog';
import { TagBookDialog } from './TagBookDialog';
import { TagDialog } from './TagDialog';

const CreditDialog = later(() => import('../desk/CreditDialog').then((part) => part.CreditDialog));

function KeepSearch({ library, id, name }: { library: Library; id?: string; name: string }) {
  const { place, saved, view } = library;
  return (
    <NameDialog
      title={message('keepSearch')}
      name={name}
      onKeep={(kept) =>
        void saved.keepSearch({
          ...(id !== undefined && { id }),
          name: kept,
          filter: place.filter.peek(),
          sort: place.sort.peek(),
        })
      }
      onClose={view.hide}
    />
  );
}

export function LibrarySheet({ library }: { library: Library }) {
  const { view } = library;
  const sheet = view.sheet.value;
  switch (sheet?.is) {
    case 'tags':
      return <TagDialog library={library} of={sheet.of} />;
    case 'export':
      return <ExportDialog store={library.exports} scope={sheet.of} onClose={view.hide} />;
    case 'collect':
      return <CollectDialog library={library} of={sheet.of} />;
    case 'credit':
      return <CreditDialog library={library} pictures={sheet.of} />;
    case 'keep-search':
      return <KeepSearch library={library} {...sheet} />;
    case 'collection':
      return <CollectionDialog library={library} {...sheet} />;
    case 'tag-book':
      return <TagBookDialog library={library} />;
    case 'purge':
      return <PurgeDialog library={library} {...sheet} />;
    case 'import':
      return <ImportDialog store={library.imports} onClose={view.hide} />;
    case 'keys':
      return <KeysDialog onClose={view.hide} />;
    default:
      return null;
  }
}
