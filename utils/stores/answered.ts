// A call to the background that nobody answers is a trouble like any other.
import type { Trouble } from '../i18n/trouble-message';
import { failed, type Result } from '../outcome/result';

/** A call's answer, or the trouble that there was none. */
export const answered = <T>(asked: Promise<Result<T, Trouble>>): Promise<Result<T, Trouble>> =>
  asked.catch(() => failed({ kind: 'no-answer' }));
