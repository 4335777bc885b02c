// Whether there is an old library to bring.
import { message } from '../../utils/i18n/message';
import type { FirstRun } from '../../utils/stores/first-run';
import { ChoiceGroup } from '../settings/ChoiceGroup';
import styles from './WelcomePage.module.css';

/** `importUrl` leads to the library with the import open. */
export interface OldLibraryQuestionProps {
  firstRun: FirstRun;
  importUrl: string;
}

export function OldLibraryQuestion({ firstRun, importUrl }: OldLibraryQuestionProps) {
  const answer = firstRun.answers.value.oldLibrary;
  return (
    <section class={styles.question}>
      <ChoiceGroup
        title={message('welcomeOldLibrary')}
        chosen={answer}
        onChoose={(given) => void firstRun.answerOldLibrary(given)}
        choices={[
          {
            value: 'bring',
            label: message('welcomeOldLibraryBring'),
            note: message('welcomeOldLibraryBringNote'),
          },
          { value: 'none', label: message('welcomeOldLibraryNone') },
        ]}
      />
      {answer === 'bring' && (
        <p>
          <a href={importUrl} target="_blank" rel="noopener">
            {message('importOffer')}
          </a>
        </p>
      )}
    </section>
  );
}
