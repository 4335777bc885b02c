// What is kept of a story's pictures, and the way to have them kept: for this story, with leave to ask its pictures' hosts.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { countMessage, message, showNumber } from '../../utils/i18n/message';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { PicturesStore, Wanted } from '../../utils/stores/kept-pictures';
import { pictureAddresses } from '../../utils/story/picture-addresses';
import type { SavedStory } from '../../utils/story/saved-story';
import { Button } from '../controls/Button';
import { Progress } from '../controls/Progress';
import styles from './KeepOffer.module.css';
import { useMayAsk } from './use-may-ask';

/** `story` as far as it is about pictures. */
export interface KeepOfferProps {
  story: Pick<SavedStory, 'id' | 'photos' | 'trashedAt'>;
  pictures: PicturesStore;
}

/** How many pictures a story has, and in which state they are. */
function standingOf({ story, pictures }: KeepOfferProps) {
  const addresses = new Set(story.photos.flatMap(({ contentUrl }) => contentUrl ?? []));
  const states = [...addresses].map((address) => pictures.rowOf(story.id, address)?.state);
  const count = (state: string) => states.filter((each) => each === state).length;
  return {
    all: addresses.size,
    kept: count('kept'),
    wanted: count('wanted'),
    failed: count('failed'),
  };
}

function answerWords(answer: Wanted | undefined): string | undefined {
  if (answer === undefined) return undefined;
  if (!answer.ok) return troubleMessage(answer.trouble);
  return answer.value === 'refused' ? message('picturesRefused') : undefined;
}

/** Pictures that are wanted: how far they are, or that they wait for leave. */
function Keeping({ story, pictures, onAct }: KeepOfferProps & { onAct: () => void }) {
  const addresses = pictureAddresses(story.photos);
  const may = useMayAsk(pictures, addresses);
  const { all, wanted } = standingOf({ story, pictures });
  const done = all - wanted;
  const acting = (act: () => Promise<unknown>) => () => {
    void act();
    onAct();
  };
  return (
    <>
      {may === false ? (
        <p role="status">{countMessage('picturesWait', wanted)}</p>
      ) : (
        <Progress
          label={message('picturesKeeping', showNumber(done), showNumber(all))}
          value={done}
          total={all}
        />
      )}
      {may === false && (
        <Button kind="quiet" onClick={acting(() => pictures.allow(addresses))}>
          {message('allowPictures')}
        </Button>
      )}
      <Button kind="quiet" onClick={acting(() => pictures.stop([story.id]))}>
        {message('stopPictures')}
      </Button>
    </>
  );
}

function standingWords({ all, kept, failed }: ReturnType<typeof standingOf>): string {
  if (kept === all) return countMessage('picturesAllKept', all);
  if (kept + failed === 0) return countMessage('picturesByAddress', all);
  return message('picturesSomeKept', showNumber(kept), showNumber(all));
}

export function KeepOffer(props: KeepOfferProps) {
  const { story, pictures } = props;
  const answer = useSignal<Wanted | undefined>(undefined);
  const line = useRef<HTMLDivElement>(null);
  const standing = standingOf(props);
  const { all, kept, wanted, failed } = standing;
  if (all === 0) return null;
  // The button that was pressed goes away with what it did, and would take the focus along.
  const stay = () => line.current?.focus();
  const keep = async () => {
    answer.value = undefined;
    answer.value = await pictures.keepOf(story);
  };
  const trouble = answerWords(answer.value);
  return (
    <div ref={line} tabIndex={-1} class={styles.line}>
      {wanted > 0 ? (
        <Keeping {...props} onAct={stay} />
      ) : (
        <p role="status">{standingWords(standing)}</p>
      )}
      {wanted === 0 && kept < all && !story.trashedAt && (
        <Button
          kind="quiet"
          icon="photo"
          onClick={() => {
            void keep();
            stay();
          }}
        >
          {message(failed > 0 ? 'tryAgain' : 'keepPictures')}
        </Button>
      )}
      {trouble && (
        <p class={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}
