// Beside the contact sheet: the words of the picture one stands on, each with its pencil, its rights, its persons and its stories.
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import type { Library } from '../../utils/stores/library';
import type { Picture } from '../../utils/stores/photo-desk';
import { Button } from '../controls/Button';
import { Cutline } from '../photo/Cutline';
import { CorrectionsContext } from '../story/corrections-context';
import styles from './PhotoInspector.module.css';

type Use = Picture['uses'][number];

const names = (people: readonly { name: string }[]): string =>
  people.map(({ name }) => name).join(', ');

/** What is known of a photo beside its caption and credit, in words. */
function Facts({ photo }: Pick<Use, 'photo'>) {
  const { creator, source, copyrightNotice, personsShown, contentLocation, dateCreated } = photo;
  const facts = [
    [message('facetCreators'), names(creator)],
    [message('columnAgency'), source],
    [message('rightsField'), copyrightNotice],
    [message('columnPersons'), names(personsShown)],
    [message('placeField'), contentLocation],
    [message('takenField'), dateCreated && showDate(dateCreated)],
  ] as const;
  return (
    <dl class={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto" data-missing={value ? undefined : ''}>
            {value || message('notPrinted')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function UseWords({ library, use }: { library: Library; use: Use }) {
  const { corrections, place } = library;
  const { storyId, headline, publisher, day, photo } = use;
  return (
    <li class={styles.use}>
      <CorrectionsContext.Provider value={corrections && { storyId, corrections }}>
        <Cutline photo={photo} />
      </CorrectionsContext.Provider>
      <Facts photo={photo} />
      <p class={styles.from}>
        {publisher && `${publisher} · `}
        {showDate(day)}
      </p>
      <Button kind="quiet" icon="text" onClick={() => place.open(storyId)}>
        {headline || message('noHeadline')}
      </Button>
    </li>
  );
}

export function PhotoInspector({ library, picture }: { library: Library; picture: Picture }) {
  const { corrections, view, desk } = library;
  return (
    <aside class={styles.inspector} aria-label={message('inspector')}>
      <ul class={styles.uses}>
        {picture.uses.map((use) => (
          <UseWords key={`${use.storyId} ${use.photo.id}`} library={library} use={use} />
        ))}
      </ul>
      <div class={styles.actions}>
        {corrections && (
          <Button
            kind="quiet"
            icon="pencil"
            onClick={() => view.show({ is: 'credit', of: [picture] })}
          >
            {message('creditMeans')}
          </Button>
        )}
        <Button kind="quiet" icon="photo" onClick={() => desk.look(picture.key)}>
          {message('lookCloserVerb')}
        </Button>
      </div>
    </aside>
  );
}
