// One name for a picture in all the sizes its site gives it.

const SIZE = /[-_@](?:\d{2,4}[x×]\d{2,4}|w\d{2,4}|\d{2,4}w|\d(?:\.\d)?x|scaled)(?=[-_@.]|$)/gi;

/** Host and path of its address without sizes and query; undefined for a photo without an address. */
export function pictureKey({ contentUrl }: { contentUrl?: string }): string | undefined {
  if (contentUrl === undefined) return undefined;
  try {
    const { host, pathname } = new URL(contentUrl);
    return host + pathname.replace(SIZE, '');
  } catch {
    return contentUrl;
  }
}
