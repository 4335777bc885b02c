// Hypothesis: JSON `{annotations:[{uri,created,text,tags,document,target:[{selector:[{type:TextQuoteSelector,exact}]}]}]}`.
import * as v from 'valibot';
import type { Draft } from '../draft';
import { readJson } from '../link-json';
import { looseList, looseMoment, looseTags, looseText } from '../reading/loose';

const Selector = v.looseObject({ type: looseText, exact: looseText });
const Titled = v.looseObject({ title: v.optional(v.union([v.string(), v.array(v.string())])) });
const Annotation = v.looseObject({
  ...{ uri: looseText, created: looseMoment, text: looseText, tags: looseTags },
  document: v.optional(v.fallback(Titled, {}), {}),
  target: looseList(v.looseObject({ selector: looseList(Selector) })),
});
const Export = v.looseObject({ annotations: looseList(Annotation) });
type Annotation = v.InferOutput<typeof Annotation>;

const wordsOf = ({ target }: Annotation): string =>
  target
    .flatMap(({ selector }) => selector)
    .find(({ type, exact }) => type === 'TextQuoteSelector' && exact !== '')?.exact ?? '';

const titleOf = ({ document: { title } }: Annotation): string =>
  typeof title === 'string' ? title : (title?.[0] ?? '');

/** One draft a page: its annotations are highlights, a note on the whole page is its note. */
function* draftsOf(value: unknown): Generator<Draft> {
  const pages = new Map<string, Annotation[]>();
  for (const one of v.parse(Export, value).annotations)
    pages.set(one.uri, [...(pages.get(one.uri) ?? []), one]);
  for (const [url, annotations] of pages) {
    const notes = annotations.filter((one) => wordsOf(one) === '').map(({ text }) => text);
    yield {
      url,
      title: annotations.map(titleOf).find(Boolean),
      savedAt: annotations[0]?.created,
      tags: annotations.flatMap(({ tags }) => tags),
      note: notes.filter(Boolean).join('\n\n'),
      highlights: annotations.map((one) => ({
        exact: wordsOf(one),
        note: one.text,
        at: one.created,
      })),
    };
  }
}

/** Pages with what was marked on them. */
export const read = readJson(draftsOf);
