// Into the trash, or out of it again.
import { message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import { moveToTrash } from './story-actions';

/** `of` is what is moved; `trashed`: it lies in the trash. */
export interface TrashButtonProps {
  library: Library;
  of: Parameters<typeof moveToTrash>[1];
  trashed: boolean | undefined;
  quiet?: boolean;
}

export function TrashButton({ library, of, trashed, quiet = false }: TrashButtonProps) {
  const move = () => void moveToTrash(library, of, !trashed);
  return trashed ? (
    <Button kind={quiet ? 'quiet' : 'plain'} icon="undo" onClick={move}>
      {message('restore')}
    </Button>
  ) : (
    <IconButton icon="trash" label={message('trashVerb')} onClick={move} />
  );
}
