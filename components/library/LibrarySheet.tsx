// The dialog over the library, if one is open.
import type { Library } from '../../utils/stores/library';
import { KeysDialog } from './KeysDialog';
import { TagDialog } from './TagDialog';

export function LibrarySheet({ library }: { library: Library }) {
  const { view } = library;
  const sheet = view.sheet.value;
  switch (sheet?.is) {
    case 'tags':
      return <TagDialog library={library} ids={sheet.ids} />;
    case 'keys':
      return <KeysDialog onClose={view.hide} />;
    default:
      return null;
  }
}
