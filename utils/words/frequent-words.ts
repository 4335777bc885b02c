// Data table: the commonest small words of languages, and the letters of scripts that one language is written in.

/** Scripts that one language of newspapers is written in, or nearly so. */
export const SCRIPTS_OF_LANGUAGES: readonly [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
];

/** By BCP 47 tag, parted by spaces; at most 31 languages. */
export const FREQUENT_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was with on by has said at from',
  de: 'der die und das den von zu mit sich des auf ist nicht ein eine im',
  fr: 'le la les des et du une est que dans pour qui pas sur au par',
  es: 'el la los las del que en una por con para se es lo como más',
  pt: 'o os da do das dos que em uma não com para é ao pela foi',
  it: 'il di che la per una del della è con non sono dei alla nel gli',
  nl: 'de het een van en in dat is op te met voor zijn niet die aan',
  sv: 'och att det som en är på av för den med till inte har de om',
  da: 'og at det er en til af på for den med der ikke har som de',
  no: 'og i det er som på en til av for med at har ikke de den',
  fi: 'ja on ei että se hän oli ovat myös mutta kun joka mukaan ole sen tai',
  is: 'og að í er sem á við um það til var fyrir ekki með hann en',
  pl: 'i w na z że się do nie to jest o jak przez po są od',
  cs: 'a v na se že je to s z do o i pro jako by od',
  sk: 'a v na sa že je to s z do o aj pre ako by od',
  hu: 'a az és hogy nem is egy volt ez meg de csak már még ki el',
  ro: 'și de la în a că pe cu nu este din pentru au o care mai',
  tr: 've bir bu için ile da de olarak olan daha çok gibi kadar ise sonra ne',
  vi: 'và của là có trong được cho không người với các đã khi này một những',
  id: 'yang dan di untuk dengan dari pada ini itu dalam tidak akan telah oleh juga ke',
  ru: 'и в не на что с по как из о за для это его от был',
  uk: 'і в не на що з та як до про за для це від його був',
  bg: 'и на да за от се в с не че по са това като е ще',
  ar: 'في من على أن إلى عن التي مع هذا الذي ما كان أو بعد قال هذه',
  fa: 'و در به از که این را با است برای آن یک خود شد تا بر',
  ca: 'el la els les del que en una per amb és no als com més ha',
  hr: 'i u na je se da za su od s o koji kako a što će',
};
