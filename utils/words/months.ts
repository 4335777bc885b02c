// Data table: English names of months, those that the browser's own lists leave out, and those of the Persian calendar.

/** The English names, always understood. */
export const ENGLISH_MONTHS =
  'january february march april may june july august september october november december';

/** Names of months that the browser's own lists leave out: of the Levant, of the Maghreb, and abbreviations of print. */
export const MONTHS_OF_REGIONS =
  '1كانون الثاني|2شباط|3آذار|4نيسان|5أيار|6حزيران|7تموز|8آب|9أيلول|10تشرين الأول|11تشرين الثاني|12كانون الأول' +
  '|1جانفي|2فيفري|4أفريل|5ماي|6جوان|7جويلية|8أوت|7يوليوز|8غشت|9شتنبر|11نونبر|12دجنبر' +
  '|3مارس|10اكتوبر|4ابريل|8اغسطس|9setiembre|1jänner|1jenner|2feber|9sept';

/** The months of the Persian calendar, in their order. */
export const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند';

/** The word for month behind the name of one. */
export const PERSIAN_MONTH = 'ماه';
