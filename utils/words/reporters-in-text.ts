// Data table: how East Asian papers name a reporter within the text, as parts of patterns.

/** Before a name: "our reporter", "special correspondent". */
export const REPORTER = '(?:本[报報社刊台])?(?:见习|特约|特約)?(?:记者|記者)';

/** The title alone, behind other words. */
export const REPORTER_TITLE = '(?:记者|記者)';

/** Behind a Korean name. */
export const KOREAN_REPORTER = '(?:기자|특파원)';

/** At the start of a line that names who reported and wrote. */
export const REPORTED_BY = '(?:采写|采訪|采访|撰文|文)';

/** Before the author among other facts. */
export const AUTHOR_FACT = '作者';
