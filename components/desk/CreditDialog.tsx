// What a credit means, said once for many photos: the credit as shown, the photographers, the agency. What was printed stays beside.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { countMessage, message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import type { Picture } from '../../utils/stores/photo-desk';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { TextField } from '../controls/TextField';
import styles from './CreditDialog.module.css';

/** `pictures` are those that are selected, or the one that is looked at. */
export interface CreditDialogProps {
  library: Library;
  pictures: readonly Picture[];
}

/** What all of some photos say; empty where they differ. */
function commonOf(values: readonly (string | undefined)[]): string {
  const [first = ''] = values;
  return values.every((value) => (value ?? '') === first) ? first : '';
}

export function CreditDialog({ library, pictures }: CreditDialogProps) {
  const { corrections, view, desk } = library;
  const form = useId();
  const photos = pictures.flatMap(({ uses }) => uses.map(({ photo }) => photo));
  const credit = commonOf(photos.map(({ creditLine }) => creditLine));
  const means = {
    creditLine: useSignal(''),
    creator: useSignal(
      commonOf(photos.map(({ creator }) => creator.map((p) => p.name).join(', '))),
    ),
    source: useSignal(commonOf(photos.map(({ source }) => source))),
  };
  const everywhere = useSignal(credit !== '' && pictures.length === 1);
  const save = async () => {
    view.hide();
    const of = everywhere.value && corrections ? await corrections.withCredit(credit) : pictures;
    await corrections?.credit(of, {
      creditLine: means.creditLine.value,
      creator: means.creator.value,
      source: means.source.value,
    });
    desk.clear();
  };
  const field = (name: keyof typeof means, label: string, placeholder = '') => (
    <TextField
      label={label}
      value={means[name].value}
      placeholder={placeholder}
      onText={(text) => {
        means[name].value = text;
      }}
    />
  );
  const scope = (all: boolean, words: string) => (
    <label class={styles.scope}>
      <input
        type="radio"
        name={`${form} scope`}
        checked={everywhere.value === all}
        onChange={() => {
          everywhere.value = all;
        }}
      />
      <span>{words}</span>
    </label>
  );
  return (
    <Dialog
      title={message('creditMeansTitle')}
      onClose={view.hide}
      actions={
        <>
          <Button onClick={view.hide}>{message('cancel')}</Button>
          <Button kind="primary" type="submit" form={form}>
            {message('keep')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {credit && <p dir="auto">{message('printedSays', credit)}</p>}
        {field('creator', message('facetCreators'))}
        {field('source', message('columnAgency'))}
        {field('creditLine', message('creditInstead'), credit)}
        <fieldset class={styles.scopes}>
          <legend class="spoken">{message('creditFor')}</legend>
          {scope(false, countMessage('creditForSelected', pictures.length))}
          {credit && scope(true, message('creditForAll', credit))}
        </fieldset>
        <p class={styles.help}>{message('creditMeansHelp')}</p>
      </form>
    </Dialog>
  );
}
