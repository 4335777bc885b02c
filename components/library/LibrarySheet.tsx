// The dialog over the library, if one is open.
import type { Library } from '../../utils/stores/library';
import { ExportDialog } from '../export/ExportDialog';
import { ImportDialog } from '../export/ImportDialog';
import { KeysDialog } from './KeysDialog';
import { TagDialog } from './TagDialog';

export function LibrarySheet({ library }: { library: Library }) {
  const { view, place } = library;
  const sheet = view.sheet.value;
  switch (sheet?.is) {
    case 'tags':
      return <TagDialog library={library} ids={sheet.ids} />;
    case 'export': {
      const scope = sheet.ids ? { ids: sheet.ids } : { filter: place.filter.peek() };
      return <ExportDialog store={library.exports} scope={scope} onClose={view.hide} />;
    }
    case 'import':
      return <ImportDialog store={library.imports} onClose={view.hide} />;
    case 'keys':
      return <KeysDialog onClose={view.hide} />;
    default:
      return null;
  }
}
