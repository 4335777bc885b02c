// How captions say where someone stands, in the languages newsrooms print. Data only; lower case.
import type { PicturePosition } from '../story/person';

/** Words in brackets or between commas behind a name, parted by bars, and the position they mean. */
export const POSITION_WORDS: readonly (readonly [position: PicturePosition, words: string])[] = [
  [
    'second from left',
    '2nd l|2-l|2l|2nd left|second from left|second left|second from the left|2nd from left' +
      '|2. v. l.|2.v.l.|2. von links|zweiter von links|zweite von links|deuxième à gauche' +
      '|deuxième en partant de la gauche|2e à gauche|segundo por la izquierda' +
      '|segunda por la izquierda|tweede van links|nummer to fra venstre|tvåa från vänster' +
      '|второй слева|вторая слева|druga z lewej|drugi z lewej',
  ],
  [
    'second from right',
    '2nd r|2-r|2r|2nd right|second from right|second right|second from the right' +
      '|2nd from right|2. v. r.|2.v.r.|2. von rechts|zweiter von rechts|zweite von rechts' +
      '|deuxième à droite|deuxième en partant de la droite|2e à droite' +
      '|segundo por la derecha|segunda por la derecha|tweede van rechts|nummer to fra høyre' +
      '|tvåa från höger|второй справа|вторая справа|drugi z prawej|druga z prawej',
  ],
  [
    'third from left',
    '3rd l|3-l|3rd left|third from left|third left|third from the left|3. v. l.|3.v.l.' +
      '|3. von links|dritter von links|dritte von links|troisième à gauche|3e à gauche' +
      '|третий слева|третья слева',
  ],
  [
    'third from right',
    '3rd r|3-r|3rd right|third from right|third right|third from the right|3. v. r.|3.v.r.' +
      '|3. von rechts|dritter von rechts|dritte von rechts|troisième à droite|3e à droite' +
      '|третий справа|третья справа',
  ],
  [
    'left',
    'l|left|far left|l.|li|li.|links|ganz links|à gauche|gauche|a la izquierda|izquierda' +
      '|izq.|izda.|i|à esquerda|esquerda|a sinistra|sinistra|till vänster|til venstre|t.v.' +
      '|t. v.|tv|vasemmalla|vas.|z lewej|po lewej|слева|лева|зліва|vlevo|sol|solda|左',
  ],
  [
    'right',
    'r|right|far right|r.|re|re.|rechts|ganz rechts|à droite|droite|a la derecha|derecha' +
      '|dcha.|d|à direita|direita|a destra|destra|till höger|til høyre|til højre|t.h.|t. h.' +
      '|th|oikealla|oik.|z prawej|po prawej|справа|vpravo|sağda|右',
  ],
  [
    'center',
    'c|center|centre|in the middle|middle|m|m.|mitte|mi|mi.|in der mitte|au centre|centre' +
      '|al centro|en el centro|centro|ao centro|no centro|midden|i midten|i mitten|keskellä' +
      '|w środku|в центре|у центрі|ortada|中|中央',
  ],
  [
    'front',
    'front|in front|foreground|vorne|vorn|im vordergrund|au premier plan|en primer plano' +
      '|in primo piano|foran|i forgrunnen|на переднем плане',
  ],
  [
    'back',
    "back|rear|background|behind|hinten|im hintergrund|à l’arrière-plan|à l'arrière-plan" +
      '|al fondo|sullo sfondo|i bakgrunnen|i baggrunden|на заднем плане',
  ],
  ['top', 'top|above|o.|oben|en haut|arriba|in alto|øverst|вверху|сверху|上'],
  ['bottom', 'bottom|below|u.|unten|en bas|abajo|in basso|nederst|внизу|снизу|下'],
];

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
