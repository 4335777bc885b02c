// Whether the whole story stands on the page: paywalls, next pages, several articles.
import { fieldOf, listOf } from '../../page/article-node';
import type { QualityFlag } from '../../story/story';
import { storyText } from '../../story/story-text';
import { bareLetters } from '../../text/likeness';
import type { Material, Pass, Settled } from '../pass';

const WALL =
  /\b(?:to (?:continue|keep) reading|continue reading (?:with|this|by)|subscribe (?:now )?to (?:read|continue|unlock)|subscribers? only|already a subscriber|weiterlesen mit|jetzt weiterlesen|artikel (?:mit|nur für) abo|diesen artikel (?:weiter)?lesen|réservé aux abonnés|il vous reste|contenido (?:exclusivo )?para suscriptores|sigue leyendo|contenuto riservato|verder lezen|för att läsa|for å lese)\b/i;

function walled({ judged, article }: Material, { isAccessibleForFree }: Settled): boolean {
  const last = judged.findLastIndex((one) => one.story > 0.5);
  const said = judged.slice(Math.max(0, last), last + 8).some((one) => WALL.test(one.block.text));
  const locked =
    isAccessibleForFree === false ||
    listOf(fieldOf(article, 'hasPart')).some((part) =>
      /^false$/i.test(String(fieldOf(part, 'isAccessibleForFree'))),
    );
  return said && locked;
}

/** The JSON-LD body goes on long after the visible text has ended. */
function cutShort({ hints }: Material, { body }: Settled): boolean {
  const told = bareLetters(hints.articleBody).length;
  const read = bareLetters(storyText({ body: body ?? [] })).length;
  return told > 1500 && read < told * 0.5;
}

const continues = ({ page }: Material): boolean =>
  page.document.querySelector('link[rel~="next" i], a[rel~="next" i][href*="page" i]') !== null &&
  /[?&/]page[=/]?\d|\/\d+$/.test(
    page.document.querySelector('link[rel~="next" i], a[rel~="next" i]')?.getAttribute('href') ??
      '',
  );

function severalArticles({ page }: Material): boolean {
  const articles = [...page.document.querySelectorAll('article')].filter(
    (article) =>
      !article.parentElement?.closest('article') && article.querySelectorAll('p').length >= 5,
  );
  return articles.length > 1;
}

/** Flags what is not whole. */
export const completeness: Pass = {
  name: 'completeness',
  read: (material, settled) => {
    const flags: QualityFlag[] = [];
    if (walled(material, settled) || cutShort(material, settled)) flags.push('truncated');
    if (continues(material)) flags.push('continues');
    if (severalArticles(material)) flags.push('several-articles');
    return { fields: {}, flags };
  },
};
