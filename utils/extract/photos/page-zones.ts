// Parts of a page that hold other people's pictures: navigation, teasers, author boxes, advertising, comments.
import type { Branch } from './branch';

const OTHER_TAGS = new Set(['nav', 'footer', 'dialog']);
const OTHER_HINT =
  /(?:^|[\s_-])(?:related|recirc\w*|recommend\w*|promos?|promoted|sponsor\w*|outbrain|taboola|newsletter\w*|subscribe|subscription|most-?read|most-?popular|popular|trending|more-?(?:stories|news|from|on)|read-?(?:more|next|also)|also-?read|see-?also|up-?next|next-?(?:article|story|up)|you-?may|latest|breadcrumbs?|comments?|disqus|author-?(?:bio|box|info|card|image|photo|avatar|profile|thumb\w*)|about-?(?:the-)?author|bio|byline\w*|avatar|profile-?(?:image|photo|pic)|sidebar|side-?bar|widget-area|deals?\\w*|commerce\\w*|site-?header|site-?footer|navbar|navigation|menu|logo|social|share\w*|ads?-?(?:slot|unit|container|wrapper|box|banner)|advert\w*|banner-?ad|cookie\w*|consent|paywall-?(?:promo|offer)|shop\w*|product-?\\w*|affiliate|podcast-?promo|weiterlesen|mehr-?zum-?thema|lesen-?sie|autor(?:en)?-?(?:box|info|bild)|meistgelesen|empfehlung\w*|noticias-?relacionadas|relacionad\w*|lire-?aussi|a-?lire|les-?mer|lue-?my\w*|powiazane|polecane|eventi-correlati|correlati)(?=$|[\s_-])/;
// Words that lead pictures of the story bear too: they count only where the words below are links to elsewhere.
const MAYBE_OTHER =
  /(?:^|[\s_-])(?:teasers?|cards?|promo|read-?more|video-?list|playlist|carousel-?item|latest)(?=$|[\s_-])/;
const STORY_HINT =
  /article-?body|story-?body|entry-?content|post-?content|article-?content|main-?content|article__content/;

/** Whether an element, taken alone, announces something that is not the story. */
export const isOtherZone = (branch: Branch): boolean =>
  OTHER_TAGS.has(branch.tag) ||
  (OTHER_HINT.test(branch.hint) &&
    !STORY_HINT.test(branch.hint) &&
    branch.tag !== 'body' &&
    branch.tag !== 'html');

const isLinkedTeaser = (branch: Branch): boolean =>
  branch.linked > 0 && branch.linked > branch.text / 3 && MAYBE_OTHER.test(branch.hint);

/** Whether a branch lies in such a zone below the given top. Zones that hold the story's own prose are none. */
export function inOtherZone(branch: Branch, top: Branch | undefined, mostProse: number): boolean {
  for (let at: Branch | undefined = branch; at && at !== top; at = at.parent)
    if (at.prose < mostProse && (isOtherZone(at) || isLinkedTeaser(at))) return true;
  return false;
}
