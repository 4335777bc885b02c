// Words the reader marked. What can be done with them is offered by the layer over the text.
import type { ComponentChildren } from 'preact';
import type { MarkedStretch } from '../../utils/stores/story-highlights';
import styles from './HighlightMark.module.css';

/** One piece of a mark: links and emphasis may cut it into several. */
export function HighlightMark({
  of,
  children,
}: {
  of: MarkedStretch;
  children: ComponentChildren;
}) {
  return (
    <mark
      class={styles.mark}
      tabIndex={-1}
      data-highlight={of.id}
      data-colour={of.colour}
      data-noted={of.noted ? '' : undefined}
    >
      {children}
    </mark>
  );
}
