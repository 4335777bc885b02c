// From and to: the days a story was printed, or saved where it carries no date. Both days are in.
import { message } from '../../utils/i18n/message';
import type { PlaceStore } from '../../utils/stores/library-place';
import { TextField } from '../controls/TextField';
import styles from './DateRange.module.css';

export function DateRange({ place }: { place: PlaceStore }) {
  const { from, to } = place.filter.value;
  const set = (end: 'from' | 'to') => (day: string) =>
    day ? place.narrow({ [end]: day }) : place.widen(end);
  return (
    <div class={styles.range}>
      <TextField
        type="date"
        label={message('filterFrom')}
        value={from ?? ''}
        onText={set('from')}
      />
      <TextField type="date" label={message('filterTo')} value={to ?? ''} onText={set('to')} />
    </div>
  );
}
