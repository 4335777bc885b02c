// From and to: the days a story was printed, or saved where it carries no date. Both days are in.
import { message } from '../../utils/i18n/message';
import { TextField } from '../controls/TextField';
import styles from './DateRange.module.css';

/** `onDay` is told a day, or an empty text where one was taken away. */
export interface DateRangeProps {
  from: string | undefined;
  to: string | undefined;
  onDay: (end: 'from' | 'to', day: string) => void;
}

export function DateRange({ from, to, onDay }: DateRangeProps) {
  return (
    <div class={styles.range}>
      <TextField
        type="date"
        label={message('filterFrom')}
        value={from ?? ''}
        onText={(day) => onDay('from', day)}
      />
      <TextField
        type="date"
        label={message('filterTo')}
        value={to ?? ''}
        onText={(day) => onDay('to', day)}
      />
    </div>
  );
}
