import { describe, expect, it } from 'vitest';
import { callOffences } from './calls';
import { productCode } from './source-file';

const CALLS = 'utils/messages/calls/harbour.ts';

describe('calls to the background', () => {
  it('say what they do, and weigh nothing in a page', () => {
    expect(callOffences(productCode())).toEqual([]);
  });

  it.each([
    [
      'a call that says nothing',
      CALLS,
      'export const harbour = {\n  ring: call({}).answers<null>(),',
    ],
    [
      'the second of two that says nothing',
      CALLS,
      '  /** Rings. */\n  ring: call({}).answers<null>(),\n  moor: call({}).answers<null>(),',
    ],
    [
      'a page that takes in the shapes of requests',
      'utils/stores/a.ts',
      "import { calls } from '../messages/protocol';",
    ],
  ])('are caught with %s', (_what, path, text) => {
    expect(callOffences([{ path, text }])).toHaveLength(1);
  });

  it('pass with their line, and where a page knows their types', () => {
    const text = '{\n  /** Rings. */\n  ring: call({\n    bell: v.string(),\n  }).answers<null>(),';
    const page = "import type { Background } from '../messages/protocol';";
    expect(
      callOffences([
        { path: CALLS, text },
        { path: 'utils/stores/a.ts', text: page },
      ]),
    ).toEqual([]);
  });
});
