// Who wrote, where East Asian papers say so within the text: in a bracket that opens it, behind the place, or on its last line.
import { isEuropean } from '../../text/any-script';
import {
  AUTHOR_FACT,
  KOREAN_REPORTER,
  REPORTED_BY,
  REPORTER,
  REPORTER_TITLE,
} from '../../words/reporters-in-text';

const NAME = '[\\u4e00-\\u9fff·]{2,5}';
const NAMES = `(${NAME}(?:[、，,\\s]+${NAME}){0,3})`;
let made: RegExp[] | undefined;

function patterns(): RegExp[] {
  made ??= [
    // "〔記者林海／港口報導〕", "新华社港口12月9日电（记者林海）".
    new RegExp(
      `^.{0,30}?[〔（(【［[]\\s*${REPORTER}\\s*${NAMES}\\s*(?:[／/].{1,20})?[〕）)】］\\]]`,
    ),
    // "(항구=물결뉴스) 김바다 기자 =".
    new RegExp(
      `^.{0,4}[[(【][^\\])】]{2,24}[\\])】]\\s*([\\uac00-\\ud7a3]{2,4}(?:\\s*[·,]\\s*[\\uac00-\\ud7a3]{2,4}){0,3})\\s*${KOREAN_REPORTER}\\s*=`,
    ),
    // "采写：海岸见习记者 林海", "文／记者林海".
    new RegExp(
      `^${REPORTED_BY}\\s*[:：\\\\/／|]+\\s*(?:\\S{0,8}?${REPORTER_TITLE})?\\s*${NAMES}\\s*$`,
    ),
    // "…| 作者林海", "作者：林海" behind other facts.
    new RegExp(`(?:^|[|｜\\s])${AUTHOR_FACT}\\s*[:：]?\\s*${NAMES}\\s*(?:$|[|｜])`),
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
