// Turns what was found into the record of a photo, each field with where it came from.
import { readCredit } from '../../caption/read-credit';
import { readPersons } from '../../caption/read-persons';
import { readScene } from '../../caption/read-scene';
import { withoutCredit } from '../../caption/without-credit';
import type { Photo } from '../../story/photo';
import type { Provenance } from '../../story/provenance';
import type { Found } from './found';
import type { SpokenCredit } from './spoken-credit';

const PASS = 'photos';
const LEAST_SURE = 0.5;

const describe = (element: Element | undefined): string => {
  if (!element) return '';
  const name = element.getAttribute('class')?.trim().split(/\s+/)[0];
  return name ? `${element.localName}.${name}` : element.localName;
};

function provenanceOf(
  item: Found,
  spoken: SpokenCredit | undefined,
  told: string | undefined,
): Record<string, Provenance> {
  const { picture, cutline, keptIn } = item;
  const printed = Math.round(Math.max(item.sure, LEAST_SURE) * 100) / 100;
  const caption = keptIn ?? describe(cutline.captionAt[0]);
  const credit = spoken?.from ?? (describe(cutline.creditAt[0] ?? cutline.captionAt[0]) || caption);
  const from = (source: string, confidence: number): Provenance => ({
    pass: PASS,
    from: source,
    confidence,
  });
  return {
    ...(told
      ? {
          caption: from(caption, keptIn ? LEAST_SURE : printed),
          personsShown: from('caption', 0.7),
        }
      : {}),
    ...(cutline.creditLine || spoken
      ? {
          creditLine: from(credit, spoken ? 0.6 : cutline.creditAt.length > 0 ? 0.95 : 0.85),
          creator: from('creditLine', 0.8),
          source: from('creditLine', 0.8),
        }
      : {}),
    ...(cutline.copyrightNotice ? { copyrightNotice: from(credit, 0.9) } : {}),
    ...(picture?.contentUrl ? { contentUrl: from(describe(picture.branch.element), 0.9) } : {}),
    ...(picture?.alt ? { altText: from('img[alt]', 1) } : {}),
  };
}

/** The record of a photo. `lead`: whether it represents the page; `language`: the page's, for dates. */
export function photoRecord(
  item: Found,
  id: string,
  lead: boolean,
  spoken: SpokenCredit | undefined,
  language: string,
): Photo {
  const { picture, cutline } = item;
  const creditLine = cutline.creditLine ?? spoken?.creditLine;
  const caption =
    cutline.caption && creditLine ? withoutCredit(cutline.caption, creditLine) : cutline.caption;
  const credit = creditLine ? readCredit(creditLine) : { creator: [] };
  return {
    id,
    ...(caption ? { caption } : {}),
    ...(creditLine ? { creditLine } : {}),
    creator: credit.creator,
    ...(credit.source ? { source: credit.source } : {}),
    ...(cutline.copyrightNotice ? { copyrightNotice: cutline.copyrightNotice } : {}),
    ...(picture?.alt ? { altText: picture.alt } : {}),
    ...(picture?.contentUrl ? { contentUrl: picture.contentUrl } : {}),
    ...(picture && picture.alternateUrls.length > 0
      ? { alternateUrls: picture.alternateUrls }
      : {}),
    ...(picture?.width ? { width: picture.width } : {}),
    ...(picture?.height ? { height: picture.height } : {}),
    representativeOfPage: lead,
    personsShown: caption ? readPersons(caption) : [],
    ...(caption ? readScene(caption, language) : {}),
    provenance: provenanceOf(item, spoken, caption),
  };
}
