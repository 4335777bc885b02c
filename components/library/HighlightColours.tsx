// The four colours of marked words, each with its name.
import { type MessageKey, message } from '../../utils/i18n/message';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../utils/story/highlight';
import styles from './HighlightColours.module.css';

const NAMES: Record<HighlightColour, MessageKey> = {
  yellow: 'markYellow',
  green: 'markGreen',
  blue: 'markBlue',
  pink: 'markPink',
};

/** `colour` is that of the words now. */
export interface HighlightColoursProps {
  colour: HighlightColour;
  onColour: (colour: HighlightColour) => void;
}

export function HighlightColours({ colour, onColour }: HighlightColoursProps) {
  return (
    <fieldset class={styles.colours} aria-label={message('markColour')}>
      {HIGHLIGHT_COLOURS.map((each) => (
        <button
          key={each}
          type="button"
          class={styles[each]}
          aria-pressed={each === colour}
          aria-label={message(NAMES[each])}
          title={message(NAMES[each])}
          onClick={() => onColour(each)}
        />
      ))}
    </fieldset>
  );
}
