// What files would bring, before any of it is imported.
import { countMessage, message } from '../../utils/i18n/message';
import type { ImportState } from '../../utils/stores/library-import';
import styles from './ImportPreviewView.module.css';
import { RefusedLines } from './RefusedLines';

type Preview = Extract<ImportState, { phase: 'preview' }>['preview'];

/** `fileName` is what was handed over. */
export interface ImportPreviewViewProps {
  fileName: string;
  preview: Preview;
}

function Parts({ parts }: Pick<Preview, 'parts'>) {
  return (
    <ul class={styles.parts}>
      {parts.map(({ part: { format }, stories }) => (
        <li key={format.id}>
          <b>{message(format.words.label)}</b> <span>{countMessage('importFound', stories)}</span>
          <small>{message(format.words.lacks)}</small>
        </li>
      ))}
    </ul>
  );
}

function Counts({ preview }: { preview: Preview }) {
  const { fresh, known, links, highlights, lists, refused } = preview;
  return (
    <ul class={styles.counts}>
      <li>{countMessage('importFresh', fresh)}</li>
      <li>{countMessage('importKnown', known)}</li>
      {links > 0 && <li>{countMessage('importLinks', links)}</li>}
      {highlights > 0 && <li>{countMessage('importHighlights', highlights)}</li>}
      {lists.length > 0 && (
        <li>
          {countMessage('importLists', lists.length)} <bdi>{lists.slice(0, 5).join(', ')}</bdi>
          {lists.length > 5 && ' …'}
        </li>
      )}
      <li class={refused > 0 ? styles.refused : undefined}>
        {countMessage('importUnread', refused)}
      </li>
    </ul>
  );
}

export function ImportPreviewView({ fileName, preview }: ImportPreviewViewProps) {
  return (
    <div class={styles.preview}>
      <p class={styles.file}>
        <bdi>{fileName}</bdi>
      </p>
      <Parts parts={preview.parts} />
      <Counts preview={preview} />
      <RefusedLines lines={preview.complaints} />
      {preview.titles.length > 0 && (
        <section class={styles.titles}>
          <h3>{message('importFirst')}</h3>
          <ol>
            {preview.titles.map((title, at) => (
              <li key={`${at} ${title}`}>
                <bdi>{title}</bdi>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
