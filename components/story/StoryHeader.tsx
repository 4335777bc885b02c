// The head of a story: kicker, headline, deck, and in small type who wrote it, where and when it was printed.
import { message } from '../../utils/i18n/message';
import { showDate } from '../../utils/i18n/show-date';
import { shownLanguage } from '../../utils/i18n/shown-language';
import type { Story } from '../../utils/story/story';
import { HeadLine } from './HeadLine';
import { siteOf } from './live-address';
import styles from './StoryHeader.module.css';
import { WebLink } from './WebLink';

/** Headlines of more characters are set smaller. */
const LONG = 140;

/** The byline as printed, else the authors' names, else nothing. */
export function bylineOf({ byline, author }: Pick<Story, 'byline' | 'author'>): string {
  if (byline) return byline;
  const names = author.map(({ name }) => name);
  return new Intl.ListFormat(shownLanguage(), { type: 'conjunction' }).format(names);
}

function Dates({ story }: { story: Story }) {
  const { datePublished: printed, dateModified: changed } = story;
  const day = (iso: string) => (
    <bdi>
      <time dateTime={iso}>{showDate(iso)}</time>
    </bdi>
  );
  return (
    <>
      {printed && <span>{day(printed)}</span>}
      {changed && showDate(changed) !== (printed && showDate(printed)) && (
        <span>
          {message('updatedOn')} {day(changed)}
        </span>
      )}
      {!printed && !changed && <span>{message('dateMissing')}</span>}
    </>
  );
}

export function StoryHeader({ story }: { story: Story }) {
  const byline = bylineOf(story);
  const over = story.kicker ?? story.articleSection;
  return (
    <header class={styles.head}>
      {over && <p class={styles.kicker}>{over}</p>}
      <HeadLine
        story={story}
        field="headline"
        name={message('headlineField')}
        value={story.headline}
      >
        {story.headline ? (
          <h2 class={styles.headline} data-long={story.headline.length > LONG ? '' : undefined}>
            {story.headline}
          </h2>
        ) : (
          <h2 class={styles.headline} data-missing lang={shownLanguage()}>
            {message('noHeadline')}
          </h2>
        )}
      </HeadLine>
      {story.alternativeHeadline && <p class={styles.deck}>{story.alternativeHeadline}</p>}
      <div class={styles.lines}>
        <HeadLine story={story} field="byline" name={message('bylineField')} value={byline}>
          {byline && <p class={styles.byline}>{byline}</p>}
        </HeadLine>
        {story.dateline && <p class={styles.dateline}>{story.dateline.text}</p>}
        <HeadLine
          story={story}
          field="datePublished"
          name={message('dayField')}
          value={story.datePublished ?? ''}
        >
          <p class={styles.meta}>
            <span>
              <WebLink href={story.url}>{story.publisher ?? siteOf(story.url)}</WebLink>
            </span>
            <Dates story={story} />
          </p>
        </HeadLine>
      </div>
    </header>
  );
}
