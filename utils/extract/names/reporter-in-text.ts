// Who wrote, where East Asian papers say so within the text: in a bracket that opens it, behind the place, or on its last line.
import { isEuropean } from '../../text/any-script';

const NAME = '[\\u4e00-\\u9fff·]{2,5}';
const NAMES = `(${NAME}(?:[、，,\\s]+${NAME}){0,3})`;
let made: RegExp[] | undefined;

function patterns(): RegExp[] {
  made ??= [
    // "〔記者林海／港口報導〕", "新华社港口12月9日电（记者林海）".
    new RegExp(
      `^.{0,30}?[〔（(【［[]\\s*(?:本[报報社刊台])?(?:见习|特约|特約)?(?:记者|記者)\\s*${NAMES}\\s*(?:[／/].{1,20})?[〕）)】］\\]]`,
    ),
    // "(항구=물결뉴스) 김바다 기자 =".
    /^.{0,4}[[(【][^\])】]{2,24}[\])】]\s*([\uac00-\ud7a3]{2,4}(?:\s*[·,]\s*[\uac00-\ud7a3]{2,4}){0,3})\s*(?:기자|특파원)\s*=/,
    // "采写：海岸见习记者 林海", "文／记者林海".
    new RegExp(
      `^(?:采写|采訪|采访|撰文|文)\\s*[:：\\\\/／|]+\\s*(?:\\S{0,8}?(?:记者|記者))?\\s*${NAMES}\\s*$`,
    ),
    // "…| 作者林海", "作者：林海" behind other facts.
    new RegExp(`(?:^|[|｜\\s])作者\\s*[:：]?\\s*${NAMES}\\s*(?:$|[|｜])`),
  ];
  return made;
}

/** Longer beginnings hold no such bracket. */
const LOOKED_AT = 120;

/** The reporters that a line or the beginning of a paragraph names; none in European scripts. */
export function reportersIn(text: string): string[] {
  const start = text.slice(0, LOOKED_AT);
  if (isEuropean(start)) return [];
  for (const pattern of patterns()) {
    const names = pattern.exec(start)?.[1];
    if (names)
      return names.split(/[、，,\s]+|(?<=[\uac00-\ud7a3])\s*·\s*/).filter((name) => name !== '');
  }
  return [];
}
