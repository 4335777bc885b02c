// The photo desk as a table, for those who work with it: a row for every use of a picture.
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import type { Library } from '../../utils/stores/library';
import { Button } from '../controls/Button';
import styles from './PhotoTable.module.css';

const COLUMNS = [
  'columnCaption',
  'columnCredit',
  'columnAgency',
  'columnPersons',
  'columnOutlet',
  'columnDate',
  'columnStory',
] as const;

const names = (people: readonly { name: string }[]): string =>
  people.map(({ name }) => name).join(', ');

export function PhotoTable({ library: { desk, place } }: { library: Library }) {
  const { photos, more } = desk.sheet.value;
  const rows = photos.flatMap(({ key, uses }) => uses.map((use) => ({ key, use })));
  return (
    <>
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span class="spoken">{message('columnSelected')}</span>
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {message(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, use }) => (
            <tr key={`${use.storyId} ${use.photo.id}`} data-selected={desk.has(key)}>
              <td>
                <input
                  type="checkbox"
                  checked={desk.has(key)}
                  aria-label={message('selectPhoto', use.photo.caption ?? use.headline)}
                  onClick={() => desk.toggle(key)}
                />
              </td>
              <td class={styles.caption}>
                {use.photo.caption ?? (
                  <span class={styles.missing}>{message('captionMissing')}</span>
                )}
              </td>
              <td>
                {use.photo.creditLine ?? (
                  <span class={styles.missing}>{message('creditMissing')}</span>
                )}
              </td>
              <td>{use.photo.source}</td>
              <td>{names(use.photo.personsShown)}</td>
              <td>{use.publisher}</td>
              <td class={styles.date}>{showDate(use.day)}</td>
              <td>
                <a
                  href={place.addressOf(use.storyId)}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    place.open(use.storyId);
                  }}
                >
                  {use.headline || message('noHeadline')}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more && (
        <p class={styles.more}>
          <Button onClick={desk.more}>{message('showMore')}</Button>
        </p>
      )}
    </>
  );
}
