// Why the library could not be written, in words: what happened, what is safe, what to do.
import { type MessageKey, message } from '../../utils/i18n/message';
import type { FilingTrouble } from '../../utils/story/filing-trouble';

const WORDS: Record<FilingTrouble['kind'], MessageKey> = {
  'disk-full': 'trouble_disk_full',
  'newer-library': 'trouble_newer_library',
  'not-a-story': 'trouble_not_a_story',
  'not-saved': 'trouble_not_saved',
};

/** One sentence or two for a trouble of filing. */
export const filingWords = (trouble: FilingTrouble): string => message(WORDS[trouble.kind]);
