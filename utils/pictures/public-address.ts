// Which addresses may be asked for a picture. A page could name addresses of the reader's own network; only a story that
// comes from there has its pictures there.

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
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa|lan)$/;

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
  const name = host.replace(/\.$/, '');
  return name.includes('.') && !PRIVATE_NAME.test(name);
}

const parsed = (address: string): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined;

/** Whether a picture may be asked for at an address that `page` names. */
export function mayAsk(address: string, page: string): boolean {
  const url = parsed(address);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return isPublicHost(url.hostname) || url.hostname === parsed(page)?.hostname;
}
