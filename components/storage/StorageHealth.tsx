// How safe the library is, on the settings page: what is kept and where, backups, and a check of every story.
import { countMessage, message, showNumber } from '../../utils/i18n/message';
import { showAgo } from '../../utils/i18n/show-ago';
import { troubleMessage } from '../../utils/i18n/trouble-message';
import type { BackupStore } from '../../utils/stores/backup-store';
import type { CheckState, StorageHealthStore } from '../../utils/stores/storage-health';
import { Button } from '../controls/Button';
import { BackupStanding } from './BackupStanding';
import { RestorePicker } from './RestorePicker';
import styles from './StorageHealth.module.css';

/** Days after which a backup is called old. */
const OLD = 30;
const DAY = 86_400_000;

function checkWords(check: CheckState): string {
  if (check.phase === 'checking') return message('checkRunning');
  if (check.phase === 'failed') return troubleMessage(check.trouble);
  if (check.phase === 'idle') return '';
  const { stories, damaged, mended, torn } = check.report;
  if (damaged === 0 && torn === 0) return countMessage('checkWhole', stories);
  return message('checkMended', showNumber(damaged), showNumber(mended), showNumber(torn));
}

function checkPictureWords(check: CheckState): string {
  if (check.phase !== 'done' || check.pictures.pictures === 0) return '';
  const { pictures, damaged } = check.pictures;
  if (damaged === 0) return countMessage('checkPicturesWhole', pictures);
  return countMessage('checkPicturesDamaged', damaged, showNumber(pictures));
}

const isOld = (lastBackup: string | undefined, now: Date): boolean =>
  lastBackup === undefined || now.getTime() - Date.parse(lastBackup) > OLD * DAY;

const megabytes = (bytes: number): string => showNumber(Math.ceil(bytes / 1_000_000));

function Facts({ health, backups, now }: StorageHealthProps) {
  const room = health.room.value;
  const kept = health.pictures.value;
  const { value: lastBackup } = backups.lastBackup;
  const { value: lastCheck } = health.lastCheck;
  const ago = (day: string | undefined) => (day ? showAgo(day, now) : message('never'));
  return (
    <dl class={styles.facts}>
      {room?.bytes !== undefined && (
        <>
          <dt>{message('storageRoom')}</dt>
          <dd>{message('storageMegabytes', megabytes(room.bytes))}</dd>
        </>
      )}
      {room && (
        <>
          <dt>{message('storageKept')}</dt>
          <dd>{message(room.persistent ? 'storagePersistent' : 'storageBestEffort')}</dd>
        </>
      )}
      {kept && kept.pictures > 0 && (
        <>
          <dt>{message('storagePictures')}</dt>
          <dd>{countMessage('storagePicturesKept', kept.pictures, megabytes(kept.bytes))}</dd>
        </>
      )}
      <dt>{message('storageLastBackup')}</dt>
      <dd>{ago(lastBackup)}</dd>
      <dt>{message('storageLastCheck')}</dt>
      <dd>{ago(lastCheck)}</dd>
    </dl>
  );
}

/** `now` is the moment the page was opened. */
export interface StorageHealthProps {
  health: StorageHealthStore;
  backups: BackupStore;
  now: Date;
}

export function StorageHealth(props: StorageHealthProps) {
  const { health, backups, now } = props;
  const room = health.room.value;
  const busy = ['writing', 'restoring'].includes(backups.state.value.phase);
  const checking = health.check.value.phase === 'checking';
  return (
    <section class={styles.section} aria-labelledby="storage-health">
      <h2 id="storage-health">{message('storageTitle')}</h2>
      <p>{message('storageHelp')}</p>
      <Facts {...props} />
      {isOld(backups.lastBackup.value, now) && <p>{message('backupOld')}</p>}
      <div class={styles.actions}>
        <Button icon="download" disabled={busy} onClick={() => void backups.make()}>
          {message('backupMake')}
        </Button>
        <Button disabled={checking} onClick={() => void health.checkNow()}>
          {message('checkNow')}
        </Button>
        {room?.persistent === false && (
          <Button onClick={() => void health.persist()}>{message('storagePersist')}</Button>
        )}
      </div>
      <RestorePicker disabled={busy} onFile={(file) => void backups.restore(file)} />
      <BackupStanding store={backups} />
      <p role="status">
        {checkWords(health.check.value)} {checkPictureWords(health.check.value)}
      </p>
    </section>
  );
}
