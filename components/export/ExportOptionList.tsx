// What can be chosen about an export: those choices that its format listens to.
import { type MessageKey, message } from '../../utils/i18n/message';
import type { ExportStore, ExportWish } from '../../utils/stores/library-export';
import styles from './ExportOptionList.module.css';

type Options = ExportWish['options'];

/** `names` are the choices to offer. */
export interface ExportOptionListProps {
  names: ExportStore['formats'][number]['options'];
  options: Options;
  onChange: (options: Options) => void;
}

const WORDS: Record<keyof Options, MessageKey> = {
  pictures: 'optionPictures',
  text: 'optionText',
  own: 'optionOwn',
  separator: 'optionSeparator',
  bom: 'optionBom',
  photos: 'optionPhotos',
  splitNames: 'optionSplitNames',
};

const turned = (options: Options, name: keyof Options): Options =>
  name === 'separator'
    ? { ...options, separator: options.separator === ';' ? ',' : ';' }
    : { ...options, [name]: !options[name] };

export function ExportOptionList({ names, options, onChange }: ExportOptionListProps) {
  if (names.length === 0) return null;
  return (
    <fieldset class={styles.options}>
      <legend>{message('exportOptions')}</legend>
      {names.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={name === 'separator' ? options.separator === ';' : options[name]}
            onChange={() => onChange(turned(options, name))}
          />
          <span>{message(WORDS[name])}</span>
        </label>
      ))}
    </fieldset>
  );
}
