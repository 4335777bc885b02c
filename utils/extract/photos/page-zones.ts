// Parts of a page that hold other people's pictures: navigation, teasers, author boxes, advertising, comments.
import type { Branch } from './branch';

const OTHER_TAGS = new Set(['nav', 'footer', 'dialog']);
const words = (list: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${list})(?=$|[\\s_-])`);

/** Never the story's, whatever stands in them. */
const OTHER = words(
  'outbrain|(?:site|page|main|global)-?footer|footer-(?:left|right|content|text|nav|links|menu|widget\\w*|copy\\w*)|taboola|newsletter\\w*|subscribe|subscription|breadcrumbs?|comments?|disqus|author-?(?:bio|box|info|card|image|photo|avatar|profile|thumb\\w*)|about-?(?:the-)?author|bio|byline\\w*|avatar|profile-?(?:image|photo|pic)|site-?header|navbar|navigation|menu|logo|share|sharing|share-?(?:bar|buttons?|tools?|links?|icons?)|social-?(?:links?|icons?|share|media)|ads?-?(?:slot|unit|container|wrapper|box|banner)|advert\\w*|banner-?ad|cookie\\w*|consent|paywall-?(?:promo|offer)|autor(?:en)?-?(?:box|info|bild)',
);
/** Other stories and goods, where their words are links. */
const OTHER_LINKS = words(
  'related|recirc\\w*|recommend\\w*|promos?|promoted|sponsor\\w*|most-?read|most-?popular|popular|trending|more-?(?:stories|news|from|on)|read-?(?:more|next|also)|also-?read|see-?also|up-?next|next-?(?:article|story|up)|you-?may|latest|side-?bar|widget-?area|social|deals?|commerce\\w*|shop\\w*|product\\w*|affiliate\\w*|podcast-?promo|weiterlesen|mehr-?zum-?thema|lesen-?sie|meistgelesen|empfehlung\\w*|noticias-?relacionadas|relacionad\\w*|lire-?aussi|a-?lire|les-?mer|lue-?my\\w*|powiazane|polecane|correlati|teasers?|cards?|video-?list|playlist|carousel-?item',
);
const STORY =
  /article-?body|story-?body|entry-?content|post-?content|article-?content|main-?content|article__content/;

/** A box around a portrait and words about someone who writes or is quoted; the head of a column is none. */
const PERSON_BOX = words(
  '(?:single|post|entry|article|content|story)?-?authors?|writers?|columnists?|testimonials?|contributors?|saboxplugin\\w*',
);
const AUTHOR_PART = /author\w*-?(?:wrap|tab|editor)/;
const isPersonBox = (branch: Branch): boolean =>
  branch.images > 0 &&
  branch.tag !== 'figure' &&
  branch.tag !== 'img' &&
  branch.text < 1500 &&
  (PERSON_BOX.test(branch.hint) || AUTHOR_PART.test(branch.hint)) &&
  !branch.element.querySelector('h1, figcaption');

const isLinked = (branch: Branch): boolean => branch.linked > 0 && branch.linked > branch.text / 4;

// Every picture asks the same surroundings.
const judged = new WeakMap<Branch, boolean>();

/** Whether an element, taken alone, announces something that is not the story. */
export function isOtherZone(branch: Branch): boolean {
  let other = judged.get(branch);
  if (other === undefined) {
    other = announcesOther(branch);
    judged.set(branch, other);
  }
  return other;
}

const announcesOther = (branch: Branch): boolean =>
  OTHER_TAGS.has(branch.tag) ||
  (branch.tag !== 'body' &&
    branch.hint !== '' &&
    !STORY.test(branch.hint) &&
    (OTHER.test(branch.hint) ||
      isPersonBox(branch) ||
      (isLinked(branch) && OTHER_LINKS.test(branch.hint))));

/** Whether a branch lies in such a zone below the given top. Zones that hold the story's own prose are none. */
export function inOtherZone(branch: Branch, top: Branch | undefined, mostProse: number): boolean {
  for (let at: Branch | undefined = branch; at && at !== top; at = at.parent)
    if (at.prose < mostProse && isOtherZone(at)) return true;
  return false;
}
