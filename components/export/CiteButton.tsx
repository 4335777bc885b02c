// Citing a story: a button, and the sentence in every style, each to be copied.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type MessageKey, message } from '../../utils/i18n/message';
import { type StoryCitation, storyCitations } from '../../utils/stores/story-citations';
import type { SavedStory } from '../../utils/story/saved-story';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { IconButton } from '../controls/IconButton';
import styles from './CiteButton.module.css';

const STYLES: Record<StoryCitation['style'], MessageKey> = {
  apa: 'citeApa',
  chicago: 'citeChicago',
  mla: 'citeMla',
};

interface LineProps {
  citation: StoryCitation;
  copied: boolean;
  onCopy: () => void;
}

function Line({ citation: { style, text }, copied, onCopy }: LineProps) {
  return (
    <li>
      <h3>{message(STYLES[style])}</h3>
      <p dir="auto">{text}</p>
      <Button icon={copied ? 'check' : 'text'} onClick={onCopy}>
        {message(copied ? 'citeCopied' : 'citeCopy')}
      </Button>
    </li>
  );
}

function CiteDialog({ story, onClose }: { story: SavedStory; onClose: () => void }) {
  const split = useSignal(false);
  const citations = useSignal<readonly StoryCitation[]>([]);
  const copied = useSignal<string | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void storyCitations(story, split.value).then((found) => {
      if (!gone) citations.value = found;
    });
    return () => {
      gone = true;
    };
  }, [story, split.value]);
  const copy = async ({ style, text }: StoryCitation) => {
    await navigator.clipboard.writeText(text);
    copied.value = style;
  };
  return (
    <Dialog
      title={message('citeTitle')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{message('close')}</Button>}
    >
      <ul class={styles.citations}>
        {citations.value.map((citation) => (
          <Line
            key={citation.style}
            citation={citation}
            copied={copied.value === citation.style}
            onCopy={() => void copy(citation)}
          />
        ))}
      </ul>
      <label class={styles.split}>
        <input
          type="checkbox"
          checked={split.value}
          onChange={(event) => {
            split.value = event.currentTarget.checked;
            copied.value = undefined;
          }}
        />
        <span>{message('optionSplitNames')}</span>
      </label>
    </Dialog>
  );
}

/** Cites one story. */
export function CiteButton({ story }: { story: SavedStory }) {
  const open = useSignal(false);
  return (
    <>
      <IconButton
        icon="text"
        label={message('citeStory')}
        onClick={() => {
          open.value = true;
        }}
      />
      {open.value && (
        <CiteDialog
          story={story}
          onClose={() => {
            open.value = false;
          }}
        />
      )}
    </>
  );
}
