// What this is, which version, and what it does with what it keeps: one sentence each.
import { message } from '../../utils/i18n/message';
import styles from './AboutCutline.module.css';

/** A keyboard command with the keys that call it now; none where the reader has taken them away. */
export interface CommandKeys {
  name: string;
  keys: string;
}

export function AboutCutline({
  version,
  commands,
}: {
  version: string;
  commands: readonly CommandKeys[];
}) {
  return (
    <section class={styles.about} aria-labelledby="about-cutline">
      <h2 id="about-cutline">{message('aboutCutline')}</h2>
      <p>{message('privacySentence')}</p>
      <dl class={styles.keys}>
        {commands.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : message('noKeys')}</dd>
          </div>
        ))}
      </dl>
      <p class={styles.soft}>{message('changeKeys')}</p>
      <p>
        <a href="/welcome.html">{message('showWelcome')}</a>
      </p>
      <p class={styles.soft}>{message('versionAndLicence', version)}</p>
    </section>
  );
}
