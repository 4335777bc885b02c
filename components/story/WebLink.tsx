// A link out of the library: it opens beside it, and the site learns nothing of where the reader came from.
import type { ComponentChildren } from 'preact';
import { liveAddress } from './live-address';

/** Words that are no longer a link stay words. */
export function WebLink({ href, children }: { href: string; children: ComponentChildren }) {
  const address = liveAddress(href);
  if (!address) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
