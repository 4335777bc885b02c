// Where files and folders are chosen, or dropped; and the programs whose files can be read.
import { useSignal } from '@preact/signals';
import { message } from '../../utils/i18n/message';
import { droppedFiles } from '../../utils/stores/dropped-files';
import type { ImportStore } from '../../utils/stores/library-import';
import styles from './ChooseFiles.module.css';

/** `onFiles` is told of at least one file. */
export interface ChooseFilesProps {
  formats: ImportStore['formats'];
  onFiles: (files: readonly File[]) => void;
}

type Given = (files: readonly File[]) => void;

function FileField({ folder, onFiles }: { folder?: true; onFiles: Given }) {
  return (
    <label class={styles.field}>
      <span>{message(folder ? 'importFolder' : 'importFile')}</span>
      <input
        type="file"
        multiple
        {...(folder && { webkitdirectory: true })}
        onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
      />
    </label>
  );
}

function Readable({ formats }: Pick<ChooseFilesProps, 'formats'>) {
  return (
    <details class={styles.readable}>
      <summary>{message('importReadable')}</summary>
      <ul>
        {formats.map(({ id, words }) => (
          <li key={id}>{message(words.label)}</li>
        ))}
      </ul>
    </details>
  );
}

export function ChooseFiles({ formats, onFiles }: ChooseFilesProps) {
  const over = useSignal(false);
  const given: Given = (files) => {
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to fill the fields in it */}
      <div
        class={over.value ? `${styles.place} ${styles.over}` : styles.place}
        onDragOver={(event) => {
          event.preventDefault();
          over.value = true;
        }}
        onDragLeave={() => {
          over.value = false;
        }}
        onDrop={(event) => {
          event.preventDefault();
          over.value = false;
          if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(given);
        }}
      >
        <FileField onFiles={given} />
        <FileField folder onFiles={given} />
        <p>{message('importDrop')}</p>
      </div>
      <Readable formats={formats} />
    </>
  );
}
