import { expect, it } from 'vitest';
import { isOpenOrder, isoDate } from '../../utils/text/iso-date';

it.each([
  ['2016-09-05T10:00:00+02:00', 'en', '2016-09-05T10:00:00+02:00'],
  ['2016-09-05 10:00', 'en', '2016-09-05T10:00'],
  ['2016-09-05T10:00:00.000Z', 'en', '2016-09-05T10:00:00Z'],
  ['20160905', 'en', '2016-09-05'],
  ['Anna Lind•Sep 5, 2016', 'en', '2016-09-05'],
  ['2016-09-05T10:00:00+0530', 'en', '2016-09-05T10:00:00+05:30'],
  ['Mon, 05 Sep 2016 10:00:00 GMT', 'en', '2016-09-05T10:00:00Z'],
  ['Published September 5, 2016 at 4:05 p.m.', 'en', '2016-09-05T16:05'],
  ['Sept. 5, 2016', 'en', '2016-09-05'],
  ['5. September 2016, 14.30 Uhr', 'de', '2016-09-05T14:30'],
  ['05.09.2016 14:30 Uhr', 'de', '2016-09-05T14:30'],
  ['5 de septiembre de 2016', 'es', '2016-09-05'],
  ['5 сентября 2016', 'ru', '2016-09-05'],
  ['2016年9月5日 14:30', 'ja', '2016-09-05T14:30'],
  ['9/5/2016', 'en-US', '2016-09-05'],
  ['5/9/2016', 'en-GB', '2016-09-05'],
  ['25/9/2016', 'en-US', '2016-09-25'],
])('reads %s (%s) as %s', (printed, language, iso) => {
  expect(isoDate(printed, language)).toBe(iso);
});

it.each(['', 'yesterday', '31 February 2016', '2016-13-05', '40/40/2016', 'Room 12, 2016'])(
  'leaves "%s" unknown',
  (printed) => {
    expect(isoDate(printed, 'en')).toBeUndefined();
  },
);

it('knows numbers in no certain order: those of English that are a date either way', () => {
  expect(isOpenOrder('Posted 03/09/2026', 'en')).toBe(true);
  expect(isOpenOrder('03-09-26', 'en-GB')).toBe(true);
  expect(isOpenOrder('03/09/2026', 'de')).toBe(false);
  expect(isOpenOrder('03/19/2026', 'en')).toBe(false);
  expect(isOpenOrder('03.09.2026', 'en')).toBe(false);
});
