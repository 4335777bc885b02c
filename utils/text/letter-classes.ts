// Letters for character classes of regular expressions without the flag `u`. The browser's own \p{L} stands for hundreds of
// ranges, and a pattern with a few of them takes milliseconds to compile: more than a page takes to be searched. These
// name the alphabets newspapers are printed in.

/** Capital letters of Latin, Greek, Cyrillic and Armenian; the accented Latin of Vietnam counts as both. */
export const UPPER =
  'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸ-ŹŻŽ\u0386-\u03ab\u0400-\u042f\u0490\u0492\u0496\u049a\u04a2\u04ae\u04b0\u04ba\u04d8\u04e8\u0531-\u0556\u1e00-\u1eff';

/** Small letters of the same. */
export const LOWER =
  'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķ-ĸĺļľŀłńņň-ŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž-ſ\u03ac-\u03ce\u0430-\u045f\u0491\u0493\u0497\u049b\u04a3\u04af\u04b1\u04bb\u04d9\u04e9\u0561-\u0587\u1e00-\u1eff';

/** Letters of any script, with the signs that some scripts set above and below them. */
export const LETTER =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0300-\u0373\u0376-\u037d\u037f\u0386\u0388-\u03f5\u03f7-\u0481\u0483-\u0559\u0561-\u0588\u0591-\u05bd\u05bf-\u05f2\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0710-\u0963\u0971-\u109f\u10a0-\u10fa\u10fc-\u135f\u1380-\u1fff\u2c00-\u2dff\u3005-\u3007\u3031-\u3035\u303b\u303c\u3041-\u309f\u30a1-\u30fa\u30fc-\u31bf\u3400-\ua4cf\ua500-\ud7a3\ud800-\udfff\uf900-\ufaff\ufb00-\ufb4f\ufb50-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc';

/** Whether a text begins with a capital letter. */
export function startsUpper(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 128) return first > 64 && first < 91;
  const letter = text.charAt(0);
  return letter !== letter.toLowerCase();
}

/** Whether a text begins with a small letter. */
export function startsLower(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 128) return first > 96 && first < 123;
  const letter = text.charAt(0);
  return letter !== letter.toUpperCase() || letter === 'ß';
}
