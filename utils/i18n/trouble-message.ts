// A trouble in a sentence: what happened, what is safe, what to do.
import type { ClipTrouble } from '../story/clip-trouble';
import type { FilingTrouble } from '../story/filing-trouble';
import { type MessageKey, message } from './message';

/** Everything that may go wrong between a page and the library. `no-answer`: the background did not speak. */
export type TroubleKind = ClipTrouble['kind'] | FilingTrouble['kind'] | 'no-answer';

/** A trouble as the reader is told of it. */
export interface Trouble {
  kind: TroubleKind;
}

// Chromium takes no hyphen in a key.
const SENTENCES: Record<TroubleKind, MessageKey> = {
  'browser-page': 'trouble_browser_page',
  'reader-view': 'trouble_reader_view',
  'no-address': 'trouble_no_address',
  'local-file': 'trouble_local_file',
  'store-page': 'trouble_store_page',
  pdf: 'trouble_pdf',
  'empty-page': 'trouble_empty_page',
  'not-an-article': 'trouble_not_an_article',
  'no-access': 'trouble_no_access',
  'tab-gone': 'trouble_tab_gone',
  unreadable: 'trouble_unreadable',
  'disk-full': 'trouble_disk_full',
  'newer-library': 'trouble_newer_library',
  'not-a-story': 'trouble_not_a_story',
  'not-saved': 'trouble_not_saved',
  'no-answer': 'trouble_no_answer',
};

/** The sentence for a trouble. */
export const troubleMessage = ({ kind }: Trouble): string => message(SENTENCES[kind]);
