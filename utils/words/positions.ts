// Data table: how captions say where someone stands, in lower case.

/** Words in brackets or between commas behind a name, parted by bars, and the position they mean. */
export const POSITIONS = [
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
] as const;

/** Words in brackets that say nothing but where someone stands, or what is in front. */
export const POSITION_ALONE =
  /^(?:[lrc]|[lr][ei]?\.?|l[ -]?r|left|right|cent(?:er|re)|links|rechts|mitte|m\.?|top|bottom|above|below|o\.?|u\.?|v\.?|h\.?|gauche|droite|izquierda|derecha|izda\.?|dcha\.?|sinistra|destra|中|左|右|background|pictured|front|back|file|archive)$/i;

/** Anywhere in a caption. */
export const POSITION_IN_CAPTION =
  /\((?:l|r|c|left|right|li|re|links|rechts|gauche|droite|izq|dcha|m)\.?\)|\b(?:from left|pictured|seen here|file photo|v\. ?l\.|von links|im bild|à gauche|à droite|na zdjęciu|на фото|en la imagen|nella foto|op de foto)\b/;

/** Words that open such a list, in lower case; what follows stands from left to right. */
export const LIST_OPENERS: readonly string[] = [
  '(?:pictured |seen |shown |standing |seated |sitting )?\\(?(?:from )?left to right\\)?',
  '(?:pictured |seen |shown |standing |seated |sitting )?\\(?from (?:the )?left\\)?',
  '\\(?l\\s?(?:-|–|to)\\s?r\\)?',
  '\\(?(?:von links(?: nach rechts)?|v\\. ?l\\. ?n\\. ?r\\.|v\\. ?l\\.|vlnr)\\)?',
  '\\(?(?:de gauche à droite|de g\\. à d\\.|à partir de la gauche)\\)?',
  '\\(?(?:de izq(?:uierda|\\.)? a der(?:echa|\\.)?|desde la izquierda|i-d)\\)?',
  '\\(?(?:da esquerda para a direita|da esq\\. para a dir\\.|a partir da esquerda)\\)?',
  '\\(?(?:da sinistra(?: a destra| verso destra)?)\\)?',
  '\\(?(?:van links naar rechts|vanaf links|v\\.l\\.n\\.r\\.)\\)?',
  '\\(?(?:fra venstre(?: mot høyre)?|från vänster|f\\.v\\.|fr\\.v\\.)\\)?',
  '\\(?(?:vasemmalta(?: oikealle)?|vas\\.)\\)?',
  '\\(?(?:od lewej(?: do prawej)?|zleva(?: doprava)?|zľava|slijeva nadesno|s leva na desno)\\)?',
  '\\(?(?:слева направо|зліва направо|слева|отляво надясно|одлево надесно)\\)?',
  '\\(?(?:soldan sağa|balról jobbra|balról|de la stânga(?: la dreapta)?)\\)?',
  '\\(?(?:από αριστερά(?: προς τα δεξιά)?)\\)?',
];

/** A word of every opener, in lower case. Few captions hold one, and only for those the whole list is made. */
export const MAY_OPEN_LIST =
  /left|l ?(?:-|–|to) ?r|links|v\. ?l\.|vlnr|gauche|de g\.|izq|i-d|esq|sinistra|venstre|vänster|f\.v\.|fr\.v\.|vas|lewej|zleva|zľava|l(?:ij)?eva|слева|зліва|отляво|одлево|soldan|balról|stânga|αριστερά/;

/** What may follow the opener of a list. */
export const ARE = 'are |is |sind |sont |son |são |sono |zijn ';

/** What may stand before a position that follows a name without a comma. */
export const BEFORE_POSITION = 'au |à |in der |im |till |til |a la |al |second |third |far |ganz ';
