// Something of another site that stood in the story, as its address: it is never loaded here.
import { message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import styles from './EmbedLine.module.css';
import { siteOf } from './live-address';
import { languageOf } from './story-language';
import { WebLink } from './WebLink';

/** The title where the page gave one, else the site. */
export function EmbedLine({ href, title }: { href: string; title?: string }) {
  const site = siteOf(href);
  return (
    <p class={styles.line}>
      <span class={styles.what} {...languageOf(shownLanguage())}>
        {message('embedFrom', site)}
      </span>
      <WebLink href={href}>{title ?? href}</WebLink>
    </p>
  );
}
