// Whether an address that a page gives itself names the page in the tab. A page may claim any address: only what stands in
// the tab's own path speaks for a claim.
import { plainHost } from '../text/address-key';
import { cleanAddress } from '../text/clean-address';
import { type PageName, pageName } from './page-name';

/** `maybe`: the same slug or number, but under folders that say something else. */
export type Naming = 'same' | 'maybe' | 'other';

/** Shorter than this, a single word names a section. */
const LONG_WORD = 12;
/** Parameters that choose how a page is shown. */
const VIEWS = new Set(['amp', 'output', 'outputtype', 'print', 'printable', 'mode', 'format']);

const wordy = (words: readonly string[]): string[] => words.filter((word) => !/^\d+$/.test(word));
const isSlug = ({ words }: PageName): boolean => {
  const own = wordy(words);
  return (
    own.length > 1 || (own[0]?.length ?? 0) >= LONG_WORD || /[^ -\u024f]{4}/.test(own[0] ?? '')
  );
};

const isWithin = (few: readonly string[], many: readonly string[]): boolean => {
  const shorter = few.length <= many.length ? few : many;
  const longer = shorter === few ? many : few;
  return shorter.length > 0 && shorter.every((one) => longer.includes(one));
};

/** The number is the page's own where both have it and the words beside it, if there are any, have one in common. */
function sameNumber(a: PageName, b: PageName): boolean {
  const [one, two] = [wordy(a.words), wordy(b.words)].map((words) =>
    words.filter((word) => word.length > 2),
  );
  const apart = one?.length && two?.length && !one.some((word) => two.includes(word));
  return isWithin(a.ids, b.ids) && !apart;
}

const sameSlug = (a: PageName, b: PageName): boolean =>
  isSlug(a) && a.words.join(' ') === b.words.join(' ') && dayAgrees(a, b);

/** A morning's briefing is called the same every day. */
const dayAgrees = ({ day: one }: PageName, { day: two }: PageName): boolean =>
  one.startsWith(two) || two.startsWith(one);

/** Every folder of the tab stands in the claim too: another's folder is another's page. */
function foldersAgree(tab: PageName, claim: PageName): boolean {
  let from = 0;
  return tab.folders.every((folder) => {
    const at = claim.folders.indexOf(folder, from);
    from = at + 1;
    return at >= 0;
  });
}

const pairsOf = (url: URL): string[] =>
  url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '');

/** Whether a path says which page it is, so that parameters only choose how it is shown. */
const tells = (name: PageName): boolean => name.ids.length > 0 || isSlug(name);

/** Of one path: a claim may leave out parameters that name nothing, and never puts one in. */
function sameQuery(tab: URL, claim: URL, name: PageName): boolean {
  const claimed = pairsOf(claim);
  const held = pairsOf(tab);
  if (!claimed.every((pair) => held.includes(pair))) return false;
  const more = held.filter((pair) => !claimed.includes(pair));
  const nothing = more.every((pair) => VIEWS.has(pair.split('=', 1)[0]?.toLowerCase() ?? ''));
  return nothing || (claimed.length === 0 && tells(name));
}

/** How a claimed address stands to the tab's, hosts aside. */
export function naming(claimed: string, address: string): Naming {
  const [claim, tab] = [new URL(cleanAddress(claimed)), new URL(cleanAddress(address))];
  if (claim.hash !== tab.hash && tab.hash !== '') return 'other';
  const [named, own] = [pageName(claim), pageName(tab)];
  if (named.plain === own.plain) return sameQuery(tab, claim, own) ? 'same' : 'other';
  // What the tab's parameters name, another path does not.
  if (claim.search !== '' || (tab.search !== '' && !tells(own))) return 'other';
  const numbered = own.ids.length > 0 && named.ids.length > 0;
  if (!(numbered ? sameNumber(own, named) : sameSlug(own, named))) return 'other';
  return foldersAgree(own, named) ? 'same' : 'maybe';
}

const isAddressOfMachine = (hostname: string): boolean =>
  hostname.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(hostname);

const siteHost = (hostname: string): string =>
  plainHost(hostname).replace(/^(?:m|amp)\.(?=[^.]+\.)/, '');

/** Whether two addresses are of one site: the same host but for `www.`, `m.` and `amp.`, and never that of a machine. */
export function sameSite(claimed: string, address: string): boolean {
  const [claim, tab] = [new URL(claimed), new URL(address)];
  if (isAddressOfMachine(claim.hostname) || isAddressOfMachine(tab.hostname)) return false;
  const samePort = claim.port === tab.port && (tab.port === '' || claim.protocol === tab.protocol);
  return samePort && siteHost(claim.hostname) === siteHost(tab.hostname);
}
