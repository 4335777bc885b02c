// Whether the pictures of every clipped story are kept; the leave that this needs; and keeping those of the whole library.
import { useSignal } from '@preact/signals';
import { message } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { PicturesStore, Wanted } from '../../utils/stores/kept-pictures';
import type { SettingsChoices } from '../../utils/stores/settings-choices';
import { Button } from '../controls/Button';
import { KeepingLine } from '../photo/KeepingLine';
import { useMayAsk } from '../photo/use-may-ask';
import { ChoiceGroup } from '../settings/ChoiceGroup';
import styles from './KeepPicturesSetting.module.css';

/** `everything` names all stories of the library. */
export interface KeepPicturesSettingProps {
  settings: SettingsChoices;
  pictures: PicturesStore;
  keepEverything: () => Promise<Wanted>;
}

function answerWords(answer: Wanted | undefined): string {
  if (answer === undefined) return '';
  if (!answer.ok) return troubleMessage(answer.trouble);
  if (answer.value === 'refused') return message('picturesRefused');
  return answer.value === 0 ? message('picturesNoneWanted') : '';
}

export function KeepPicturesSetting({
  settings,
  pictures,
  keepEverything,
}: KeepPicturesSettingProps) {
  const answer = useSignal<Wanted | undefined>(undefined);
  const may = useMayAsk(pictures);
  const { keepPictures } = settings.settings.value;
  const choose = async (value: 'asked' | 'always') => {
    answer.value = undefined;
    // Asked first: the browser answers only while the press lasts.
    const allowed = value === 'asked' || (await pictures.allow());
    if (allowed) await settings.change({ keepPictures: value });
    else answer.value = { ok: true, value: 'refused' };
  };
  return (
    <div class={styles.setting}>
      <ChoiceGroup
        title={message('settingKeepPictures')}
        chosen={keepPictures}
        onChoose={(value) => void choose(value)}
        choices={[
          { value: 'asked', label: message('keepAsked'), note: message('keepAskedNote') },
          { value: 'always', label: message('keepAlways'), note: message('keepAlwaysNote') },
        ]}
      />
      {keepPictures === 'always' && may === false && (
        <p class={styles.missing} role="alert">
          {message('keepPermissionGone')}
          <Button onClick={() => void pictures.allow()}>{message('allowEveryPicture')}</Button>
        </p>
      )}
      <p>
        <Button
          icon="photo"
          onClick={() => {
            answer.value = undefined;
            void keepEverything().then((wanted) => {
              answer.value = wanted;
            });
          }}
        >
          {message('keepEverything')}
        </Button>
      </p>
      <KeepingLine pictures={pictures} />
      <p role="status">{answerWords(answer.value)}</p>
    </div>
  );
}
