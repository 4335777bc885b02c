// The formats of an export, grouped by what they are for.
import { useId } from 'preact/hooks';
import { type MessageKey, message } from '../../utils/i18n/message';
import type { ExportStore } from '../../utils/stores/library-export';
import styles from './FormatChoice.module.css';

type Format = ExportStore['formats'][number];

/** `chosen` is the name of a format. */
export interface FormatChoiceProps {
  formats: ExportStore['formats'];
  chosen: Format['id'];
  onChoose: (id: Format['id']) => void;
}

const PURPOSES: Record<Format['purpose'], MessageKey> = {
  keep: 'purposeKeep',
  read: 'purposeRead',
  cite: 'purposeCite',
  study: 'purposeStudy',
};

const isPurpose = (name: string): name is Format['purpose'] => name in PURPOSES;

export function FormatChoice({ formats, chosen, onChoose }: FormatChoiceProps) {
  const id = useId();
  return (
    <fieldset class={styles.formats}>
      <legend>{message('exportFormat')}</legend>
      {Object.keys(PURPOSES)
        .filter(isPurpose)
        .map((purpose) => (
          <fieldset key={purpose} class={styles.purpose}>
            <legend>{message(PURPOSES[purpose])}</legend>
            {formats
              .filter((format) => format.purpose === purpose)
              .map((format) => (
                <label key={format.id}>
                  <input
                    type="radio"
                    name={id}
                    checked={format.id === chosen}
                    onChange={() => onChoose(format.id)}
                  />
                  <span>{message(format.words.label)}</span>
                </label>
              ))}
          </fieldset>
        ))}
    </fieldset>
  );
}
