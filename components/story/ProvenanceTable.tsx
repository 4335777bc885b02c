// Where each field of the record came from, for the story and for each of its photos.
import { message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import type { Provenance } from '../../utils/story/provenance';
import type { Story } from '../../utils/story/story';
import styles from './ProvenanceTable.module.css';

interface Line extends Provenance {
  field: string;
}

const linesOf = (story: Pick<Story, 'provenance' | 'photos'>): Line[] => [
  ...Object.entries(story.provenance).map(([field, from]) => ({ field, ...from })),
  ...story.photos.flatMap(({ id, provenance }) =>
    Object.entries(provenance).map(([field, from]) => ({ field: `${id} ${field}`, ...from })),
  ),
];

export function ProvenanceTable({ story }: { story: Pick<Story, 'provenance' | 'photos'> }) {
  const lines = linesOf(story);
  if (lines.length === 0) return null;
  const percent = new Intl.NumberFormat(shownLanguage(), { style: 'percent' });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section class={styles.frame} tabIndex={0} aria-label={message('aboutProvenance')}>
      <table class={styles.table}>
        <caption>{message('aboutProvenance')}</caption>
        <thead>
          <tr>
            <th scope="col">{message('provenanceField')}</th>
            <th scope="col">{message('provenanceFrom')}</th>
            <th scope="col">{message('provenancePass')}</th>
            <th scope="col">{message('provenanceSure')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ field, from, pass, confidence }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td dir="ltr">
                <code>{from}</code>
              </td>
              <td>{pass}</td>
              <td class={styles.number}>{percent.format(confidence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
