// A few invented lines in the chosen face and on the chosen paper, with a cutline under them.
import { message } from '../../utils/i18n/message';
import { shownLanguage } from '../../utils/i18n/shown-language';
import type { SettingsStore } from '../../utils/stores/settings-store';
import { Cutline } from '../photo/Cutline';
import article from '../story/StoryArticle.module.css';
import { languageOf } from '../story/story-language';
import styles from './Specimen.module.css';

export function Specimen({ settings }: Pick<SettingsStore, 'settings'>) {
  const { theme, readingFace } = settings.value;
  return (
    <div class={styles.paper} data-paper={theme === 'sepia' ? 'sepia' : undefined}>
      <div class={article.article} data-face={readingFace} {...languageOf(shownLanguage())}>
        <p class={styles.headline}>{message('specimenHeadline')}</p>
        <p class={styles.text}>{message('specimenText')}</p>
        <Cutline
          photo={{
            caption: message('specimenCaption'),
            creditLine: message('specimenCredit'),
            source: message('specimenAgency'),
            personsShown: [],
          }}
        />
      </div>
    </div>
  );
}
