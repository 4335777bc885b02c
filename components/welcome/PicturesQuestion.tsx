// What becomes of photos: asked once, with the browser's permission where they are to be kept.
import { message } from '../../utils/i18n/message';
import type { FirstRun } from '../../utils/stores/first-run';
import { ChoiceGroup } from '../settings/ChoiceGroup';
import styles from './WelcomePage.module.css';

export function PicturesQuestion({ firstRun }: { firstRun: FirstRun }) {
  return (
    <section class={styles.question}>
      <ChoiceGroup
        title={message('welcomePictures')}
        chosen={firstRun.answers.value.pictures}
        onChoose={(answer) => void firstRun.answerPictures(answer)}
        choices={[
          {
            value: 'keep',
            label: message('welcomePicturesKeep'),
            note: message('welcomePicturesKeepNote'),
          },
          {
            value: 'web',
            label: message('welcomePicturesWeb'),
            note: message('welcomePicturesWebNote'),
          },
          {
            value: 'neither',
            label: message('welcomePicturesNeither'),
            note: message('welcomePicturesNeitherNote'),
          },
        ]}
      />
      <p role="status">{firstRun.refused.value && message('picturesRefused')}</p>
    </section>
  );
}
