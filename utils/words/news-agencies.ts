// Data table: news agencies, by the marks they leave in datelines, bylines and closing lines.

/** Their name and their marks. */
export const NEWS_AGENCIES: readonly [string, RegExp][] = [
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

/** 新华社北京4月24日电. */
export const CHINESE_DATELINE =
  /^(?<agency>新华社|新華社|中新社|中央社)(?<place>[\u3400-\u9fff]{2,6}?)(?<date>\d{1,2}月\d{1,2}日)?[电電]\s*/;

/** 【東京共同】. */
export const JAPANESE_DATELINE =
  /^[【（[(](?<place>[\u3400-\u9fff・]{2,8}?)?(?<agency>共同|時事)(?:通信)?[】）\])]\s*/;
