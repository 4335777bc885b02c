// What a saved page says of itself: its markup, the address it was saved from, and when.
import { webAddress } from '../../text/web-address';

/** A saved page; `isText`: it has no markup. */
export interface SavedPage {
  html: string;
  isText: boolean;
  url?: string;
  savedAt?: string;
}

const OPENING = 100_000;

/** Notes that programs leave at the head of a page: browsers, SingleFile, and the page itself. */
const ADDRESSES = [
  /saved from url=\(\d+\)(https?:\/\/\S+)/i,
  /Page saved with SingleFile\s+url: *(https?:\/\/\S+)/i,
  /<link\b[^<>]{0,500}\brel=["']?canonical["']?[^<>]{0,500}\bhref=["']?(https?:\/\/[^\s"'>]+)/i,
  /<link\b[^<>]{0,500}\bhref=["']?(https?:\/\/[^\s"'<>]{1,4000})["']?[^<>]{0,500}\brel=["']?canonical/i,
  /<meta\b[^<>]{0,500}\bproperty=["']?og:url["']?[^<>]{0,500}\bcontent=["']?(https?:\/\/[^\s"'>]+)/i,
];
const SAVED = /Page saved with SingleFile[^<]{0,4000}?saved date: *([^\n<]+)/i;

function found(opening: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const address = webAddress(pattern.exec(opening)?.[1] ?? '');
    if (address !== undefined) return address;
  }
  return undefined;
}

function momentOf(given: string | undefined): string | undefined {
  const at = Date.parse(given?.slice(0, 200).replace(/\s*\([^)]*\)\s*$/, '') ?? '');
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

function pageOf(html: string): SavedPage {
  const opening = html.slice(0, OPENING);
  const url = found(opening, ADDRESSES);
  const savedAt = momentOf(SAVED.exec(opening)?.[1]);
  return {
    html,
    isText: false,
    ...(url !== undefined && { url }),
    ...(savedAt !== undefined && { savedAt }),
  };
}

/** Whether a text begins as a page in one file of a browser (MHTML). */
export const isMhtml = (opening: string): boolean =>
  /^(?:From|MIME-Version|Snapshot-Content-Location|Content-Type|Subject|Date):/i.test(opening) &&
  /^content-type: *multipart\/related/im.test(opening);

async function pageInMhtml(text: string): Promise<SavedPage> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(text);
  const located = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? '';
  const page = pageOf(mail.html ?? '');
  const url = webAddress(located) ?? page.url;
  const savedAt = momentOf(mail.date);
  return {
    ...page,
    ...(url !== undefined && { url }),
    ...(savedAt !== undefined && { savedAt }),
  };
}

/** Reads the text of a file. */
export async function savedPage(text: string, isMarkup: boolean): Promise<SavedPage> {
  if (isMarkup) return pageOf(text);
  return isMhtml(text.slice(0, OPENING)) ? pageInMhtml(text) : { html: text, isText: true };
}
