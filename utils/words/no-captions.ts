// Data table: lines by a picture that are no caption: bylines, days, offers; for text in lower case.

/** In lower case: to leave case aside makes a long pattern half as dear again. */
export const NO_CAPTION =
  /^(?:by|von|par|por|di|av|af|text|story|updated?|published|posted|last (?:updated|modified)|stand|aktualisiert|veröffentlicht|publié|publicado|actualizado|written by|read(?:ing)? time|share|teilen|lesedauer|watch|video|listen|follow|sign up|log ?in|log ?out|subscribe|save \$|donat|this story |buy|shop|jetzt|download|read more|via|advert\w*|anzeige|werbung|now playing|more|reklama|publicidad|pubblicità)\b|^(?:\S+ ){0,4}\d{1,2}[:.]\d{2}(?: uhr| [ap]\.?m\.?)?$|^\d{1,2}[./ ]\w+[./ ]\d{2,4}|^\w+\.? \d{1,2},? \d{4}|^(?:\S+ ){0,3}\d{1,2}\.? [^\s\d]{3,9}\.? \d{4}$|ago$|^\d+ (?:min|comments?|kommentare?|shares?)|newsletter|e-?mail|cookies?\b|subscri|abonn|[$€£]\d|^00?:\d\d |^https?:\/\/\S+$/;
