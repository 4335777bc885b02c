// The highlights as W3C Web Annotations, for Hypothesis, Recogito and other programs that annotate texts.
import type { SavedStory } from '../../story/saved-story';
import { canonicalJson } from '../../text/canonical-json';
import { annotationsOf } from '../annotations/annotation';
import type { ExportAbout } from '../export-about';
import { gathered } from '../gathered';

const HEAD = `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:cutline:annotations","type":"AnnotationPage","items":[`;

async function* pieces(stories: AsyncIterable<SavedStory>): AsyncGenerator<string> {
  yield HEAD;
  let before = '\n';
  for await (const story of stories)
    for (const annotation of annotationsOf(story)) {
      yield before + canonicalJson(annotation);
      before = ',\n';
    }
  yield '\n]}\n';
}

/** One page of annotations, one a line. */
export const write = (stories: AsyncIterable<SavedStory>, _about: ExportAbout) =>
  gathered(pieces(stories));

/** The annotations of one story. */
export const preview = (story: SavedStory): string => canonicalJson(annotationsOf(story), 2);
