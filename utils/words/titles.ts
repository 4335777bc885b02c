// Data table: titles, offices and kin before a name.

/** Titles and callings behind which a name follows: capitalised words that are no part of it. */
export const TITLES: readonly string[] = (
  'president|vice|minister|secretary|chancellor|senator|sen|rep|representative|governor' +
  '|gov|mayor|king|queen|prince|princess|pope|bishop|archbishop|cardinal|general|gen' +
  '|colonel|col|captain|capt|sergeant|sgt|lieutenant|lt|judge|justice|chief|director' +
  '|chairman|chairwoman|chair|ambassador|envoy|coach|manager|actor|actress|singer|dr' +
  '|prof|professor|mr|mrs|ms|sir|dame|lord|lady|spokesman|spokeswoman|leader|premier' +
  '|prime|first|foreign|finance|defence|defense|interior|deputy|former|state|of' +
  '|congressman|congresswoman|attorney|speaker|commissioner|counterpart|astronaut' +
  '|cosmonaut|pilot|photographer|farmer|midfielder|striker|goalkeeper|quarterback' +
  '|officer|präsident|präsidentin|bundespräsident|bundeskanzler|bundeskanzlerin|kanzler' +
  '|kanzlerin|ministerin|außenminister|außenministerin|innenminister|innenministerin' +
  '|finanzminister|finanzministerin|ministerpräsident|ministerpräsidentin|bürgermeister' +
  '|bürgermeisterin|oberbürgermeister|us-präsident|trainer|papst|könig|königin|prinz' +
  '|prinzessin|frau|herr|chef|chefin|generalsekretär|generalsekretärin|président' +
  '|présidente|ministre|presidente|presidenta|ministro|ministra|primer|alcalde|alcaldesa' +
  '|rey|reina|papa|statsminister|президент|министр|премьер'
).split('|');

/** A word before a name that makes it one of the people shown. */
export const LEADS_TO_NAME =
  /^(?:with|and|mit|und|avec|et|con|y|e|og|och|met|en|med|ja|counte?r?part|kollege|kollegin|amtskolleg\w+|homologue|homólogo|wife|husband|son|daughter|brother|sister|frau|mann|sohn|tochter|spokesman|spokeswoman|leader|coach|trainer|singer|actor|actress)$/i;

/** Before an office and the name of who holds it. */
export const WITH_NAME = 'with|and|mit|und|avec|et|con|och|og|met';
