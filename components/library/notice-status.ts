// What became of a change, in words for the status line.
import { countMessage, message } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { Notice } from '../../utils/stores/library-changes';
import type { Status } from '../controls/StatusLine';

function wordsOf(notice: Exclude<Notice, { did: 'failed' }>): string {
  switch (notice.did) {
    case 'tagged':
      return countMessage('tagged', notice.count, notice.tags.join(', '));
    case 'untagged':
      return countMessage('untagged', notice.count, notice.tags.join(', '));
    case 'trashed':
      return countMessage('trashed', notice.count);
    case 'restored':
      return countMessage('restored', notice.count);
  }
}

/** The status line for a notice; a change that failed offers nothing to take back. */
export function statusOf(notice: Notice | undefined): Status | undefined {
  if (!notice) return undefined;
  if (notice.did === 'failed') return { text: troubleMessage(notice.trouble) };
  return {
    text: wordsOf(notice),
    action: { label: message('undo'), run: () => void notice.undo() },
  };
}
