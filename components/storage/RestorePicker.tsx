// Choosing the backup to restore.
import { message } from '../../utils/i18n/message';
import styles from './StorageHealth.module.css';

export function RestorePicker({
  disabled,
  onFile,
}: {
  disabled: boolean;
  onFile: (file: File) => void;
}) {
  return (
    <label class={styles.file}>
      <span>{message('backupRestore')}</span>
      <input
        type="file"
        accept=".zip,application/zip"
        disabled={disabled}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
