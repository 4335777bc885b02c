// The settings: colours, reading face, pictures; then what Cutline is. A choice holds from the moment it is made.
import type { ComponentChildren } from 'preact';
import { message } from '../../utils/i18n/message';
import type { SettingsChoices } from '../../utils/stores/settings-choices';
import { Mark } from '../controls/Mark';
import { AboutCutline, type CommandKeys } from './AboutCutline';
import { ChoiceGroup } from './ChoiceGroup';
import styles from './SettingsPage.module.css';
import { Specimen } from './Specimen';

/** `children` stand between the settings and the word about Cutline. */
export interface SettingsPageProps {
  store: SettingsChoices;
  version: string;
  commands: readonly CommandKeys[];
  children?: ComponentChildren;
}

export function SettingsPage({ store, version, commands, children }: SettingsPageProps) {
  const { theme, readingFace, webPictures } = store.settings.value;
  return (
    <main class={styles.page}>
      <h1 class={styles.title}>
        <Mark />
        {message('settings')}
      </h1>
      {store.refused.value && (
        <p class={styles.refused} role="alert">
          {message('settingRefused')}
        </p>
      )}
      <ChoiceGroup
        title={message('settingTheme')}
        chosen={theme}
        onChoose={(value) => void store.change({ theme: value })}
        choices={[
          { value: 'system', label: message('themeSystem') },
          { value: 'light', label: message('themeLight') },
          { value: 'dark', label: message('themeDark') },
          { value: 'sepia', label: message('themeSepia') },
        ]}
      />
      <ChoiceGroup
        title={message('settingFace')}
        chosen={readingFace}
        onChoose={(value) => void store.change({ readingFace: value })}
        choices={[
          { value: 'serif', label: message('faceSerif'), face: 'var(--face-serif)' },
          { value: 'sans', label: message('faceSans'), face: 'var(--face-sans)' },
          { value: 'clear', label: message('faceClear'), face: 'var(--face-dyslexia)' },
        ]}
      >
        <Specimen settings={store.settings} />
      </ChoiceGroup>
      <ChoiceGroup
        title={message('settingPictures')}
        chosen={webPictures}
        onChoose={(value) => void store.change({ webPictures: value })}
        choices={[
          { value: 'ask', label: message('picturesAsk'), note: message('picturesAskNote') },
          {
            value: 'always',
            label: message('picturesAlways'),
            note: message('picturesAlwaysNote'),
          },
        ]}
      />
      {children}
      <AboutCutline version={version} commands={commands} />
    </main>
  );
}
