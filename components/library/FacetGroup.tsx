// A group of the filter pane under a heading that folds it away; which groups are folded is remembered.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { KeptLook } from '../../utils/stores/kept-look';
import { Icon } from '../controls/Icon';
import styles from './FacetGroup.module.css';

/** `name` is the group's in the kept look; `aside` stands beside the heading. */
export interface FacetGroupProps {
  look: KeptLook;
  name: string;
  title: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}

export function FacetGroup({ look, name, title, aside, children }: FacetGroupProps) {
  const id = useId();
  const folded = look.isTurned(`group ${name}`);
  return (
    <section class={styles.group} aria-labelledby={id}>
      <div class={styles.head}>
        <h2>
          <button
            id={id}
            type="button"
            class={styles.fold}
            aria-expanded={!folded}
            onClick={() => look.turn(`group ${name}`)}
          >
            <Icon name={folded ? 'forward' : 'down'} />
            {title}
          </button>
        </h2>
        {aside}
      </div>
      {!folded && children}
    </section>
  );
}
