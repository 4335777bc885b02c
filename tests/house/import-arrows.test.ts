import { describe, expect, it } from 'vitest';
import { importOffences } from './import-arrows';
import { productCode } from './source-file';

const offencesOf = (path: string, text: string) => importOffences([{ path, text }]);

describe('the import arrows', () => {
  it('point downward all over the house', () => {
    expect(importOffences(productCode())).toEqual([]);
  });

  it.each([
    [
      'a page fact that knows the archive',
      'utils/page/a.ts',
      "import { open } from '../archive/open-archive';",
    ],
    [
      'a record that knows the passes',
      'utils/story/a.ts',
      "import type { Pass } from '../extract/passes';",
    ],
    [
      'a component that opens the archive itself',
      'components/story/A.tsx',
      "import { open } from '../../utils/archive/open-archive';",
    ],
    ['Dexie outside the archive', 'utils/stores/a.ts', "import Dexie from 'dexie';"],
    ['Preact in the pure core', 'utils/caption/a.ts', "import { render } from 'preact';"],
    ['the browser in the pure core', 'utils/search/a.ts', "import { browser } from 'wxt/browser';"],
    [
      'Readability outside the extraction',
      'utils/page/a.ts',
      "import { Readability } from '@mozilla/readability';",
    ],
    [
      'anybody who imports an entrypoint',
      'utils/stores/a.ts',
      "import '../../entrypoints/popup/main';",
    ],
    [
      'an import over several lines',
      'utils/page/a.ts',
      "import {\n  open,\n  close,\n} from '../archive/open-archive';",
    ],
    ['a late import', 'utils/page/a.ts', "const a = await import('../archive/open-archive');"],
    ['a room that nobody planned', 'utils/stuff/a.ts', ''],
    [
      'a lower room of the archive that knows a higher one',
      'utils/archive/counts/a.ts',
      "import { listRows } from '../lists/list-rows';",
    ],
    [
      'a store that goes past the door of the archive',
      'utils/stores/a.ts',
      "import { Connection } from '../archive/database/connection';",
    ],
    ['a room within the archive that nobody planned', 'utils/archive/stuff/a.ts', ''],
  ])('catch %s', (_what, path, text) => {
    expect(offencesOf(path, text)).toHaveLength(1);
  });

  it('let the extraction use page and caption', () => {
    expect(
      offencesOf(
        'utils/extract/a.ts',
        "import { b } from '../page/b';\nimport { c } from '../caption/c';",
      ),
    ).toEqual([]);
  });
});
