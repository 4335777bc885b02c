// "Aa": how a story is set (size, width, leading, face, paper), under one button of the bar over it; and printing it.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type MessageKey, message } from '../../utils/i18n/message';
import type { Library } from '../../utils/stores/library';
import { Button } from '../controls/Button';
import styles from './ReadingLook.module.css';

type Settings = Library['settings']['settings']['value'];

const FACES: readonly [Settings['readingFace'], MessageKey][] = [
  ['serif', 'faceSerif'],
  ['sans', 'faceSans'],
  ['clear', 'faceClear'],
];
const PAPERS: readonly [Settings['theme'], MessageKey][] = [
  ['system', 'themeSystem'],
  ['light', 'themeLight'],
  ['sepia', 'themeSepia'],
  ['dark', 'themeDark'],
];

interface ChoiceProps<T extends string> {
  name: string;
  of: readonly [T, MessageKey][];
  value: T;
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ name, of, value, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class={styles.choice}>
      <legend>{name}</legend>
      {of.map(([each, words]) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === value}
          onClick={() => onChoose(each)}
        >
          {message(words)}
        </button>
      ))}
    </fieldset>
  );
}

/** The size, width and leading of the text, each on a slider. */
function Measures({ look }: Pick<Library, 'look'>) {
  const { size, width, leading } = look.reading.value;
  const slider = (name: string, part: 'size' | 'width' | 'leading', value: number) => (
    <label class={styles.slider}>
      <span>{name}</span>
      <input
        type="range"
        min={-2}
        max={3}
        step={1}
        value={value}
        onInput={({ currentTarget: { valueAsNumber } }) =>
          look.setReading({ [part]: valueAsNumber })
        }
      />
    </label>
  );
  return (
    <>
      {slider(message('readingSize'), 'size', size)}
      {slider(message('readingWidth'), 'width', width)}
      {slider(message('readingLeading'), 'leading', leading)}
    </>
  );
}

export function ReadingLook({ library: { look, settings } }: { library: Library }) {
  const open = useSignal(false);
  const place = useRef<HTMLFieldSetElement>(null);
  const { readingFace, theme } = settings.settings.value;
  return (
    <fieldset
      ref={place}
      class={styles.place}
      aria-label={message('readingLook')}
      onFocusOut={({ relatedTarget: to }) => {
        if (to instanceof Node && !place.current?.contains(to)) open.value = false;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value) return;
        event.preventDefault();
        open.value = false;
        place.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        class={styles.button}
        aria-label={message('readingLook')}
        title={message('readingLook')}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        Aa
      </button>
      {open.value && (
        <div class={styles.card}>
          <Measures look={look} />
          <Choice
            name={message('readingFace')}
            of={FACES}
            value={readingFace}
            onChoose={(face) => void settings.change({ readingFace: face })}
          />
          <Choice
            name={message('readingPaper')}
            of={PAPERS}
            value={theme}
            onChoose={(paper) => void settings.change({ theme: paper })}
          />
          <Button kind="quiet" onClick={() => print()}>
            {message('printVerb')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
