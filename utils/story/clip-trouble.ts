// Why a page could not be clipped. Each kind has a sentence for the reader (message key `trouble_<kind>`).
import * as v from 'valibot';

/**
 * `browser-page`: the browser's own pages. `reader-view`: the browser's own view of a story. `no-address`: a page that lies
 * in its own address. `local-file`: a file of this computer. `store-page`: an extension store, closed to extensions. `pdf`: the PDF viewer.
 * `empty-page`: nothing to read yet. `not-an-article`: text, but no story. `no-access`: the page changed its site after
 * the click. `tab-gone`: the tab was closed. `unreadable`: the reader failed; `detail` says where.
 */
export const ClipTrouble = v.object({
  kind: v.picklist([
    'browser-page',
    'reader-view',
    'no-address',
    'local-file',
    'store-page',
    'pdf',
    'empty-page',
    'not-an-article',
    'no-access',
    'tab-gone',
    'unreadable',
  ]),
  detail: v.exactOptional(v.string()),
});
export type ClipTrouble = v.InferOutput<typeof ClipTrouble>;
