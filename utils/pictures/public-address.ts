// Which addresses may be asked for a picture. A page could name addresses of the reader's own network, and have the browser
// knock there for it; only to be kept is a picture of such a host asked for, and only for a story that comes from it.

const PRIVATE_V4: readonly [base: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];
/**
 * Names kept for machines of one's own (RFC 6761, 6762, 7686, 8375; ICANN's `internal`), and those that routers, clusters and
 * firms give.
 */
const PRIVATE_NAMES = (
  'localhost localdomain local internal intranet private home.arpa home homenet corp domain workgroup lan svc onion ' +
  'fritz.box speedport.ip'
).split(' ');

const isPrivateName = (name: string): boolean =>
  PRIVATE_NAMES.some((own) => name === own || name.endsWith(`.${own}`));

const numberOf = (v4: string): number =>
  v4.split('.').reduce((number, part) => number * 256 + Number(part), 0);

const isV4 = (host: string): boolean => /^\d+\.\d+\.\d+\.\d+$/.test(host);

const isPublicV4 = (v4: string): boolean =>
  !PRIVATE_V4.some(([base, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(numberOf(v4) / size) === Math.floor(numberOf(base) / size);
  });

/** Whether an IPv6 address, as URL parsing writes it, is one of the global ones (2000::/3) that carry no IPv4 address. */
function isPublicV6(v6: string): boolean {
  const first = Number.parseInt(v6.split(':', 1)[0] ?? '', 16);
  // 2002::/16 and 2001::/32 are tunnels to an IPv4 address, which may be private.
  return first >= 0x2000 && first < 0x4000 && first !== 0x2002 && !/^2001:0?:/.test(v6);
}

/** Whether a host, as URL parsing writes it, lies in the public internet as far as its name tells. */
export function isPublicHost(host: string): boolean {
  if (host.startsWith('[')) return isPublicV6(host.slice(1, -1));
  if (isV4(host)) return isPublicV4(host);
  const name = host.replace(/\.+$/, '');
  return name.includes('.') && !isPrivateName(name);
}

const parsed = (address: string): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined;

/** An address of the web; one that carries a name and a password would tell them. */
function onTheWeb(address: string): URL | undefined {
  const url = parsed(address);
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

/** Whether a picture may be shown from an address, whoever names it: only from the public internet. */
export function isPublicAddress(address: string): boolean {
  const url = onTheWeb(address);
  return url !== undefined && isPublicHost(url.hostname);
}

/** Whether a picture may be asked for, to be kept, at an address that `page` names. */
export const mayAsk = (address: string, page: string): boolean =>
  isPublicAddress(address) ||
  (onTheWeb(address) !== undefined && parsed(address)?.hostname === parsed(page)?.hostname);
