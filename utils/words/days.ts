// Data table: days of the week and other words of a day that are no name.

/** Names of the days of the week. */
export const WEEKDAYS =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag';

/** Days and months: alone or behind each other they are no name, beside others they are given and family names too. */
export const DAY_WORDS =
  'mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday' +
  ' thursday friday saturday sunday january february march april may june july august september october november' +
  ' december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober' +
  ' dezember lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août octobre' +
  ' décembre lunes martes miércoles jueves viernes sábado domingo enero febrero abril mayo junio julio agosto' +
  ' septiembre octubre noviembre diciembre';
