// Reads where and when a picture was taken, only where the caption says both in one breath ("in Hallin, Ostria, on
// Tuesday, March 3, 2026", "Tuesday, March 3, 2026, in Hallin, Ostria") or says that the picture is of a day ("in this
// March 3, 2026, file photo").
import { isoDate } from '../text/iso-date';
import { LETTER, UPPER } from '../text/letter-classes';
import { foldSpace } from '../text/white-space';
import { WEEKDAYS } from '../words/days';
import { AHEAD, IN_PLACE, ON_DAY, TAKEN } from '../words/scenes';

/** Place and day of a picture, as far as its caption tells them. */
export interface Scene {
  /** As printed: "Hallin, Ostria". */
  contentLocation?: string;
  /** ISO 8601, a day. */
  dateCreated?: string;
}

const WORD = `[${UPPER}][${LETTER}'’.-]*`;
/** As the reader of dates takes it; naming the letters of all alphabets instead made the dearest pattern of all. */
const MONTH = '[^\\s\\d.,;:/()|–—-]{3,12}';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th|\\.|er|º)? (?:de |of )?${MONTH}\\.?,? (?:de |del )?\\d{4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
/** Words that may begin with a capital letter; the places between them must. */
const either = (words: string): string =>
  words.replace(
    /(^|[|:])([a-zåäöøéèáí])/g,
    (_, before, letter) => `${before}[${letter}${letter.toUpperCase()}]`,
  );

interface Patterns {
  placeAndDay: RegExp;
  dayAndPlace: RegExp;
  ofDay: RegExp;
}

// Few captions hold a day: the patterns are made for the first that does.
let made: Patterns | undefined;
function patterns(): Patterns {
  if (made) return made;
  const weekday = either(WEEKDAYS);
  const word = `(?!(?:${weekday})(?![${LETTER}]))${WORD}`;
  const place = `(?:the )?${word}(?: (?:(?:of|on|upon|de|da|do|del|la|le|am|an der|sur) )?${word}){0,3}`;
  const onDay = (day: string): string =>
    `(?:(?:${ON_DAY}) )?(?:(?:${day}),? (?:(?:${ON_DAY}) |den )?)?(${DAY})`;
  // Behind the day a place is one for certain where its region follows, shortened ("Mar.") or with nothing after it.
  const region = `, (?:[${UPPER}][${LETTER}]{1,4}\\.|(?:[${UPPER}]\\.){2,}|${place}(?=[.;)]|$))`;
  made = {
    placeAndDay: new RegExp(
      `(?<![${LETTER}])(?:${IN_PLACE}) (${place}(?:, ${place}){0,2}?),? ${onDay(weekday)}(?=[.,;)]|$)`,
    ),
    dayAndPlace: new RegExp(
      `(?:${weekday}),? ${onDay(weekday)},? (?:${IN_PLACE}) (${place}${region})(?=[.,;)]|$)`,
    ),
    ofDay: new RegExp(
      `in (?:this|an?) (?:(?:${WEEKDAYS}),? )?(${DAY}),? (?:file |archive |handout )?(?:photo|picture|image)` +
        `|(?:${TAKEN}) ${onDay(WEEKDAYS)}`,
      'i',
    ),
  };
  return made;
}

const YEAR = /(?:1[89]|20)\d\d/;
/** The number of a day, or a month's: a year alone is none. */
const DAY_NUMBER = /(?:^|\D)\d{1,2}(?!\d)/;

const dayOf = (printed: string, language: string): string | undefined =>
  isoDate(printed, language)?.slice(0, 10);

/** Reads the scene of a caption; `language` is the page's, for the names of months. */
export function readScene(caption: string, language = 'en'): Scene {
  const text = foldSpace(caption);
  if (!YEAR.test(text) || !DAY_NUMBER.test(text)) return {};
  const { ofDay: dayItself } = patterns();
  const own = dayItself.exec(text);
  const ofDay = dayOf(own?.[1] ?? own?.[2] ?? '', language);
  const both = together(text);
  const day = both && dayOf(both.day, language);
  // What is yet to come was not photographed then.
  if (!both || !day || AHEAD.test(text.slice(0, both.at)))
    return ofDay ? { dateCreated: ofDay } : {};
  return { contentLocation: both.place, dateCreated: ofDay ?? day };
}

/** Place and day said in one breath, in either order, and where. */
function together(text: string): { place: string; day: string; at: number } | undefined {
  const { placeAndDay, dayAndPlace } = patterns();
  const straight = placeAndDay.exec(text);
  if (straight) {
    const [, place = '', day = ''] = straight;
    return { place, day, at: straight.index };
  }
  const turned = dayAndPlace.exec(text);
  if (!turned) return undefined;
  const [whole, day = '', place = ''] = turned;
  const goesOn = text[turned.index + whole.length] === ',';
  return { place: goesOn ? place : withoutStop(place), day, at: turned.index };
}

// "Calder, O.M." keeps its last stop; the stop of a sentence is no part of a name.
const withoutStop = (place: string): string =>
  /\.\S*\.$/.test(place) ? place : place.replace(/\.$/, '');
