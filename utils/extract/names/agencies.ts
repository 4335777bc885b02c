// Data table: news agencies, by the marks they leave in datelines, bylines and closing lines.
import { NEWS_AGENCIES } from '../../words/news-agencies';

// Asked first: most lines name no agency, and forty patterns one by one cost a page more than all of them in one.
const ANY = new RegExp(NEWS_AGENCIES.map(([, mark]) => mark.source).join('|'));

/** A short mark before a name is initials: "PA Lind". Not so before an agency's own words: "AP Sports Writer". */
const INITIALS = /^[A-Z]{2,3}$/;
const BEFORE_NAME =
  /^\s+(?!Sports?|Business|Political|Staff|Writers?|Correspondents?|Reporters?|News|Photos?|Foto|Media|Wire|Deutschland|International)[A-Z][a-zà-ÿ]/;

/** The agency named in a short text, or undefined. */
export function agencyIn(text: string): string | undefined {
  if (!ANY.test(text)) return undefined;
  for (const [name, mark] of NEWS_AGENCIES) {
    const found = mark.exec(text);
    if (!found) continue;
    const behind = text.slice(found.index + found[0].length);
    if (!(INITIALS.test(found[0]) && BEFORE_NAME.test(behind))) return name;
  }
  return undefined;
}

/** Whether a text is nothing but the mark of an agency, as bylines print it: "dpa", "Reuters". */
export const isAgencyMark = (text: string): boolean =>
  ANY.test(text) && NEWS_AGENCIES.some(([, mark]) => mark.exec(text)?.[0] === text);
