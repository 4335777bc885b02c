// The dialog that writes stories to a file, where the library does not play along.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ExportDialog } from '../../components/export/ExportDialog';
import { DEFAULT_OPTIONS } from '../../utils/export/export-options';
import { FORMATS } from '../../utils/export/formats';
import type { ExportState, ExportStore } from '../../utils/stores/library-export';

describe('an export whose stories cannot be counted', () => {
  it('says that it failed, and offers no file', async () => {
    const store: ExportStore = {
      state: signal<ExportState>({ phase: 'idle' }),
      formats: FORMATS,
      defaults: DEFAULT_OPTIONS,
      offers: async () => ({ searches: [], collections: [] }),
      preview: async () => '',
      count: () => Promise.reject(new Error('The database is closed.')),
      start: async () => {},
      cancel: () => {},
    };
    const root = document.createElement('div');
    document.body.replaceChildren(root);
    render(<ExportDialog store={store} scope={{ ids: ['a'] }} onClose={() => {}} />, root);
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('The library could not be opened');
    await expect.element(page.getByRole('button', { name: 'Save the file' })).toBeDisabled();
    render(null, root);
  });
});
