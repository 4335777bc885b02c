// What differs between two versions of a story, or between two stories: captions and credits first, then the rest, word by
// word. What came is underlined, what went is struck; both are said to those who listen.
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import { showMoment } from '../../utils/i18n/show-moment';
import type { Comparison } from '../../utils/stores/story-kin';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import styles from './DifferencesDialog.module.css';
import { joinChanges } from './join-changes';

/** `comparison` is what is shown. */
export interface DifferencesDialogProps {
  comparison: Comparison;
  onClose: () => void;
}

type Words = Comparison['differences']['headline'];
type Photos = Comparison['differences']['photos'];

const differs = (words: Words): boolean => words.some(({ is }) => is !== 'same');

function Marked({ words }: { words: Words }) {
  return (
    <>
      {joinChanges(words).map(({ text, is }, at) => {
        if (is === 'added') return <ins key={at}>{text}</ins>;
        return is === 'removed' ? <del key={at}>{text}</del> : text;
      })}
    </>
  );
}

function Field({ name, words }: { name: string; words: Words }) {
  if (!differs(words)) return null;
  return (
    <section>
      <h3>{name}</h3>
      <p dir="auto">
        <Marked words={words} />
      </p>
    </section>
  );
}

function PhotoWords({ photos }: { photos: Photos }) {
  const changed = photos.filter(({ is }) => is !== 'same');
  if (changed.length === 0) return null;
  return (
    <section>
      <h3>{message('captionsAndCredits')}</h3>
      <ul>
        {changed.map(({ key, is, caption, credit }) => (
          <li key={key}>
            {is === 'added' && <p class={styles.label}>{message('photoAdded')}</p>}
            {is === 'removed' && <p class={styles.label}>{message('photoRemoved')}</p>}
            <p dir="auto">
              <Marked words={caption} />
            </p>
            <p dir="auto" class={styles.credit}>
              <Marked words={credit} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The paragraphs that differ, with a sign where the same ones are left out. */
function Text({ text }: { text: readonly Words[] }) {
  if (!text.some(differs)) return null;
  return (
    <section>
      <h3>{message('fieldText')}</h3>
      {text.map((words, at) => {
        if (differs(words))
          return (
            <p key={at} dir="auto">
              <Marked words={words} />
            </p>
          );
        const before = text[at - 1];
        return before && !differs(before) ? null : (
          <p key={at} class={styles.same}>
            {message('sameText')}
          </p>
        );
      })}
    </section>
  );
}

/** Where and when each of two was printed; with the time of day, where that alone tells them apart. */
function standings({ before, after }: Comparison): [string, string] {
  const words = (show: (iso: string) => string) => {
    const [first, second] = [before, after].map(({ date, publisher }) =>
      [publisher, show(date)].filter(Boolean).join(', '),
    );
    return [first ?? '', second ?? ''] as const;
  };
  const [first, second] = words(showDate);
  return first === second ? [...words(showMoment)] : [first, second];
}

export function DifferencesDialog({ comparison, onClose }: DifferencesDialogProps) {
  const { differences } = comparison;
  const [first, second] = standings(comparison);
  const { headline, deck, byline, text, photos } = differences;
  const same =
    ![headline, deck, byline, ...text].some(differs) && photos.every(({ is }) => is === 'same');
  return (
    <Dialog
      title={message('differencesTitle')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{message('close')}</Button>}
    >
      <div class={styles.differences}>
        <p>
          <del>{first}</del> → <ins>{second}</ins>
        </p>
        {same && <p>{message('nothingDiffers')}</p>}
        <PhotoWords photos={photos} />
        <Field name={message('fieldHeadline')} words={headline} />
        <Field name={message('fieldDeck')} words={deck} />
        <Field name={message('fieldByline')} words={byline} />
        <Text text={text} />
      </div>
    </Dialog>
  );
}
