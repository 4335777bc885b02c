// What became of a change, in words for the status line.
import { countMessage, message } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { Action, Notice } from '../../utils/stores/library-changes';
import type { Status } from '../controls/StatusLine';
import { undoneImportWords } from '../import/merge-words';

type Changed = Extract<Action, { did: 'changed' }>;

function changeWords({ change, count }: Changed): string {
  const { addTags = [], removeTags = [], trashed, starred, archived, readingState } = change;
  if (addTags.length > 0) return countMessage('tagged', count, addTags.join(', '));
  if (removeTags.length > 0) return countMessage('untagged', count, removeTags.join(', '));
  if (trashed !== undefined) return countMessage(trashed ? 'trashed' : 'restored', count);
  if (starred !== undefined) return countMessage(starred ? 'starred' : 'unstarred', count);
  if (archived !== undefined) return countMessage(archived ? 'archived' : 'unarchived', count);
  return countMessage(readingState === 'read' ? 'markedRead' : 'markedUnread', count);
}

function wordsOf(action: Action): string {
  switch (action.did) {
    case 'changed':
      return changeWords(action);
    case 'collected':
      return countMessage('collected', action.count, action.name);
    case 'uncollected':
      return countMessage('uncollected', action.count, action.name);
    case 'renamed-tag':
      return countMessage('tagRenamed', action.count, action.tag);
    case 'removed-tag':
      return countMessage('tagRemoved', action.count, action.tag);
    case 'wanted-pictures':
      if (action.count === 0) return message('picturesNoneWanted');
      return countMessage('picturesWanted', action.count);
    case 'refused-pictures':
      return message('picturesRefused');
    case 'refused-setting':
      return message('settingRefused');
    case 'purged':
      return countMessage('purged', action.count);
    case 'swept':
      return countMessage('swept', action.count);
    case 'taken-back':
      return action.count === 0
        ? message('nothingToTakeBack')
        : countMessage('takenBack', action.count);
    case 'joined':
      return message('joined');
    case 'corrected':
      return countMessage('corrected', action.count);
    case 'imported':
      return countMessage('imported', action.count);
    case 'undid-import':
      return undoneImportWords({ gone: action.count, stayed: action.stayed });
    case 'made-current':
      return message('madeCurrent');
    case 'highlighted':
      return message('highlighted');
    case 'unhighlighted':
      return message('unhighlighted');
    case 'dropped-search':
    case 'dropped-collection':
      return message('dropped', action.name);
  }
}

/** The status line for a notice; a change that failed offers nothing to take back. */
export function statusOf(notice: Notice | undefined): Status | undefined {
  if (!notice) return undefined;
  if ('trouble' in notice) return { text: troubleMessage(notice.trouble) };
  const { undo } = notice;
  return {
    text: wordsOf(notice.action),
    ...(undo && { action: { label: message('undo'), run: () => void undo() } }),
  };
}
