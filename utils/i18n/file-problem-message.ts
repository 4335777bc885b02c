// What is wrong with a file, in a sentence.
import type { FileProblem, FileProblemKind } from '../story/file-problem';
import { type MessageKey, message } from './message';

// Chromium takes no hyphen in a key.
const SENTENCES: Record<FileProblemKind, MessageKey> = {
  'line-too-long': 'fileProblem_line_too_long',
  'not-json': 'fileProblem_not_json',
  'too-deep': 'fileProblem_too_deep',
  'too-large': 'fileProblem_too_large',
  'wrong-version': 'fileProblem_wrong_version',
  'wrong-field': 'fileProblem_wrong_field',
  'wrong-line': 'fileProblem_wrong_line',
  'file-missing': 'fileProblem_file_missing',
  'file-changed': 'fileProblem_file_changed',
  'picture-missing': 'fileProblem_picture_missing',
  'picture-changed': 'fileProblem_picture_changed',
  'no-picture': 'fileProblem_no_picture',
  'no-zip': 'fileProblem_no_zip',
  'too-many-files': 'fileProblem_too_many_files',
  'damaged-directory': 'fileProblem_damaged_directory',
  'two-lengths': 'fileProblem_two_lengths',
  'packed-too-close': 'fileProblem_packed_too_close',
  stranger: 'fileProblem_stranger',
  'no-manifest': 'fileProblem_no_manifest',
  unreadable: 'fileProblem_unreadable',
  'no-address': 'fileProblem_no_address',
  'unknown-file': 'fileProblem_unknown_file',
  'no-story': 'fileProblem_no_story',
};

/** The sentence for a problem. */
export const fileProblemMessage = ({ kind, what = '', why = '' }: FileProblem): string =>
  message(SENTENCES[kind], what, why);
