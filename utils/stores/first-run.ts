// What the welcome page knows and does: whether the button is in sight, and the two answers it asks for.
import { type ReadonlySignal, signal } from '@preact/signals';
import { type FirstAnswers, keepFirstAnswers, readFirstAnswers } from '../settings/first-answers';
import type { Settings } from '../settings/settings';
import type { StorageArea } from '../settings/settings-area';
import type { PicturesStore } from './kept-pictures';
import type { SettingsChoices } from './settings-choices';

type PicturesAnswer = NonNullable<FirstAnswers['pictures']>;

/** The welcome page's state. */
export interface FirstRun {
  /** Whether the button stands in the toolbar; undefined where the browser does not say. */
  readonly pinned: ReadonlySignal<boolean | undefined>;
  /** Looks at the toolbar again. */
  look(): Promise<void>;
  readonly answers: ReadonlySignal<FirstAnswers>;
  /** Settles once the answers given before have been read. */
  readonly ready: Promise<void>;
  /** Keeps an answer. Asks the browser for its permission where pictures are to be kept, so it must be called from a press. */
  answerPictures(answer: PicturesAnswer): Promise<void>;
  /** Whether the browser was asked for that permission and refused it. */
  readonly refused: ReadonlySignal<boolean>;
  answerOldLibrary(answer: NonNullable<FirstAnswers['oldLibrary']>): Promise<void>;
}

/** What it stands on. */
export interface FirstRunWorld {
  area: StorageArea;
  settings: Pick<SettingsChoices, 'change'>;
  pictures: Pick<PicturesStore, 'allow'>;
  isPinned: () => Promise<boolean | undefined>;
}

const SETTINGS_OF: Readonly<Record<PicturesAnswer, Partial<Settings>>> = {
  keep: { keepPictures: 'always', webPictures: 'ask' },
  web: { keepPictures: 'asked', webPictures: 'always' },
  neither: { keepPictures: 'asked', webPictures: 'ask' },
};

/** Opens the state of the welcome page. */
export function createFirstRun({ area, settings, pictures, isPinned }: FirstRunWorld): FirstRun {
  const pinned = signal<boolean | undefined>(undefined);
  const answers = signal<FirstAnswers>({});
  const refused = signal(false);
  const keep = async (given: FirstAnswers): Promise<void> => {
    answers.value = { ...answers.peek(), ...given };
    await keepFirstAnswers(area, given);
  };
  return {
    pinned,
    answers,
    refused,
    ready: readFirstAnswers(area).then((kept) => {
      answers.value = kept;
    }),
    async look() {
      pinned.value = await isPinned();
    },
    async answerPictures(answer) {
      // Asked first: the browser answers only while the press lasts.
      refused.value = answer === 'keep' && !(await pictures.allow());
      if (refused.value) return;
      if (await settings.change(SETTINGS_OF[answer])) await keep({ pictures: answer });
    },
    answerOldLibrary: (answer) => keep({ oldLibrary: answer }),
  };
}
