// Pages that are no stories, served beside the newspaper.
import type { Served } from '../../scripts/newspaper/serve';

const html = (title: string, body: string): Served => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><title>${title}</title><body>${body}</body></html>`,
});

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** By path. */
export const oddPages: Readonly<Record<string, Served>> = {
  '/empty': html('', ''),
  '/sign-in': html(
    'Sign in',
    '<main><h1>Sign in</h1><form><label>Name <input></label><label>Word <input type="password"></label><button>Sign in</button></form></main>',
  ),
  '/tide-table.pdf': { type: 'application/pdf', body: PDF },
};
