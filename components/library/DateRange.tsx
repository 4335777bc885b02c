// From and to: the days a story was printed, or saved where it carries no date. Both days are in.
import { useId } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { PlaceStore } from '../../utils/stores/library-place';
import { TextField } from '../controls/TextField';
import styles from './DateRange.module.css';

export function DateRange({ place }: { place: PlaceStore }) {
  const id = useId();
  const { from, to } = place.filter.value;
  const set = (end: 'from' | 'to') => (day: string) =>
    day ? place.narrow({ [end]: day }) : place.widen(end);
  return (
    <section class={styles.range} aria-labelledby={id}>
      <h2 id={id}>{message('filterDates')}</h2>
      <TextField
        type="date"
        label={message('filterFrom')}
        value={from ?? ''}
        onText={set('from')}
      />
      <TextField type="date" label={message('filterTo')} value={to ?? ''} onText={set('to')} />
    </section>
  );
}
