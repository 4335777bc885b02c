// The first page: three things to do and two questions, answered once. Everything on it can be left undone.
import { useEffect } from 'preact/hooks';
import { message } from '../../utils/i18n/message';
import type { FirstRun } from '../../utils/stores/first-run';
import { Mark } from '../controls/Mark';
import { OldLibraryQuestion } from './OldLibraryQuestion';
import { PicturesQuestion } from './PicturesQuestion';
import { PinStep } from './PinStep';
import styles from './WelcomePage.module.css';

/** Where the page leads, and in which browser it stands. */
export interface WelcomePageProps {
  firstRun: FirstRun;
  browser: 'chrome' | 'firefox';
  /** The keys that save a story; empty where the reader has taken them away. */
  keys: string;
  sampleUrl: string;
  libraryUrl: string;
  importUrl: string;
}

export function WelcomePage({ firstRun, browser, keys, ...urls }: WelcomePageProps) {
  const { sampleUrl, libraryUrl, importUrl } = urls;
  useEffect(() => {
    const look = () => void firstRun.look();
    look();
    // The button is put into the toolbar in the browser's own menu, beside this page.
    window.addEventListener('focus', look);
    const timer = window.setInterval(look, 1000);
    return () => {
      window.removeEventListener('focus', look);
      window.clearInterval(timer);
    };
  }, [firstRun]);
  return (
    <main class={styles.page}>
      <header class={styles.head}>
        <h1 class={styles.title}>
          <Mark />
          {message('welcomeTitle')}
        </h1>
        <p class={styles.lead}>{message('welcomeLead')}</p>
      </header>
      <ol class={styles.steps}>
        <PinStep browser={browser} pinned={firstRun.pinned.value} />
        <li class={styles.step}>
          <h2>{message('welcomeClip')}</h2>
          <p>{keys ? message('welcomeClipHelp', keys) : message('welcomeClipHelpNoKeys')}</p>
          <p>
            <a href={sampleUrl} target="_blank" rel="noopener opener">
              {message('welcomeSample')}
            </a>
          </p>
        </li>
        <li class={styles.step}>
          <h2>{message('welcomeFind')}</h2>
          <p>{message('welcomeFindHelp')}</p>
          <p>
            <a href={libraryUrl} target="_blank" rel="noopener">
              {message('commandOpenLibrary')}
            </a>
          </p>
        </li>
      </ol>
      <PicturesQuestion firstRun={firstRun} />
      <OldLibraryQuestion firstRun={firstRun} importUrl={importUrl} />
      <p class={styles.promise}>{message('privacySentence')}</p>
    </main>
  );
}
