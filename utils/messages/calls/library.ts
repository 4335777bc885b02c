// Calls about the library as a whole.
import type { CheckReport } from '../../story/check-report';
import { call } from './call';

export const library = {
  /** Has the library held against its recovery copy, and put right; a page asks when it opens. */
  openLibrary: call({}).answers<null>(),
  /** Checks every story against its hash and the recovery copy, and mends what it can. */
  checkLibrary: call({}).answers<CheckReport>(),
};
