// Data table: news agencies, by the marks they leave in datelines, bylines and closing lines.

const AGENCIES: readonly [string, RegExp][] = [
  ['AFP', /\bAFP\b|Agence France-Presse/],
  ['AP', /\bAP\b|Associated Press/],
  ['Reuters', /\bReuters\b|\bREUTERS\b|\brtr\b/],
  ['dpa', /\bdpa\b|\bDPA\b|dpa-infocom|Deutsche Presse-Agentur/],
  ['SID', /\bSID\b/],
  ['epd', /\bepd\b/],
  ['KNA', /\bKNA\b/],
  ['APA', /\bAPA\b/],
  ['SDA', /\b(?:SDA|sda)\b|Keystone-SDA/],
  ['ANSA', /\bANSA\b/],
  ['EFE', /\bEFE\b/],
  ['Europa Press', /Europa Press/],
  ['ANP', /\bANP\b/],
  ['Belga', /\bBelga\b|\bBELGA\b/],
  ['NTB', /\bNTB\b/],
  ['TT', /\bTT\b/],
  ['Ritzau', /\bRitzau\b|\bRITZAU\b/],
  ['STT', /\bSTT\b/],
  ['PAP', /\bPAP\b/],
  ['ČTK', /\bČTK\b/],
  ['MTI', /\bMTI\b/],
  ['TASS', /\bTASS\b|ТАСС/],
  ['RIA Novosti', /RIA Novosti|РИА Новости/],
  ['Interfax', /\bInterfax\b|Интерфакс/],
  ['Sputnik', /\bSputnik\b|\bSPUTNIK\b/],
  ['Xinhua', /\bXinhua\b|新华社|新華社/],
  ['Kyodo', /\bKyodo\b|共同通信|^共同$/],
  ['Jiji', /\bJiji\b|時事(?:通信)?/],
  ['China News Service', /中新社/],
  ['CNA', /中央社/],
  ['Yonhap', /\bYonhap\b|연합뉴스/],
  ['PTI', /\bPTI\b|Press Trust of India/],
  ['ANI', /\bANI\b/],
  ['IANS', /\bIANS\b/],
  ['AAP', /\bAAP\b|Australian Associated Press/],
  ['PA', /\bPA (?:Media|Wire)\b|Press Association|\bPA\b/],
  ['Canadian Press', /Canadian Press/],
  ['Anadolu', /\bAnadolu\b|\bAA\b/],
  ['UPI', /\bUPI\b/],
  ['Bloomberg', /\bBloomberg\b/],
  ['Lusa', /\bLusa\b/],
  ['Agência Brasil', /Agência Brasil/],
];

// Asked first: most lines name no agency, and forty patterns one by one cost a page more than all of them in one.
const ANY = new RegExp(AGENCIES.map(([, mark]) => mark.source).join('|'));

/** A short mark before a name is initials: "PA Lind". Not so before an agency's own words: "AP Sports Writer". */
const INITIALS = /^[A-Z]{2,3}$/;
const BEFORE_NAME =
  /^\s+(?!Sports?|Business|Political|Staff|Writers?|Correspondents?|Reporters?|News|Photos?|Foto|Media|Wire|Deutschland|International)[A-Z][a-zà-ÿ]/;

/** The agency named in a short text, or undefined. */
export function agencyIn(text: string): string | undefined {
  if (!ANY.test(text)) return undefined;
  for (const [name, mark] of AGENCIES) {
    const found = mark.exec(text);
    if (!found) continue;
    const behind = text.slice(found.index + found[0].length);
    if (!(INITIALS.test(found[0]) && BEFORE_NAME.test(behind))) return name;
  }
  return undefined;
}

/** Whether a text is nothing but the mark of an agency, as bylines print it: "dpa", "Reuters". */
export const isAgencyMark = (text: string): boolean =>
  ANY.test(text) && AGENCIES.some(([, mark]) => mark.exec(text)?.[0] === text);
