// One page that holds everything and asks nobody for anything: the stories, their kept pictures, and what they are in the words
// of schema.org.
import type { SavedStory } from '../../story/saved-story';
import type { ExportAbout } from '../export-about';
import { gatheredBytes } from '../gathered';
import type { MarkupPlace } from '../html/block-markup';
import { dataAddress } from '../html/data-address';
import { escaped } from '../html/markup';
import { newsArticleBlock } from '../html/news-article';
import { storyMarkup } from '../html/story-markup';
import { STYLE } from '../html/style-sheet';
import { PictureFiles } from '../picture-files';
import { PutAside } from '../put-aside';

const encoder = new TextEncoder();

// Nothing is fetched and nothing runs, whatever a reader's browser makes of the page.
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

const opening = (title: string): string => `<!doctype html>
<html lang="">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>
<meta name="viewport" content="width=device-width"/>
<title>${escaped(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<main>
`;

const titleOf = ({ title }: ExportAbout): string => title?.name ?? 'Cutline';

async function pictured(story: SavedStory, pictures: PictureFiles): Promise<MarkupPlace> {
  const files = await pictures.of(story);
  const addresses = new Map(files.map((file) => [file.photo.id, dataAddress(file)]));
  return { level: 2, pictureOf: ({ id }) => addresses.get(id) };
}

async function* pieces(
  stories: AsyncIterable<SavedStory>,
  about: ExportAbout,
): AsyncGenerator<Uint8Array> {
  const pictures = new PictureFiles(about, true);
  const facts = new PutAside();
  yield encoder.encode(opening(titleOf(about)));
  for await (const story of stories) {
    const place = await pictured(story, pictures);
    facts.add(encoder.encode(newsArticleBlock(story)));
    yield encoder.encode(storyMarkup(story, place, about.options.own));
  }
  yield encoder.encode('</main>\n');
  yield* facts.bytes();
  yield encoder.encode('</body>\n</html>\n');
}

/** One page. */
export const write = (stories: AsyncIterable<SavedStory>, about: ExportAbout) =>
  gatheredBytes(pieces(stories, about));

/** The article of one story. */
export const preview = (story: SavedStory, { options }: ExportAbout): string =>
  storyMarkup(story, { level: 2, pictureOf: () => undefined }, options.own);
