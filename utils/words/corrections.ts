// Data table: how notices of correction and update begin; for text in lower case.

/** Words that head a notice; a colon or a dash follows, with a time or a day before it at most. */
export const CORRECTION_LABELS =
  /^\W*(?:corrections?(?: appended)?|clarifications?|editor.?s.? note|updates?|korrektur|korrekturhinweis|berichtigung|richtigstellung|anmerkung der redaktion|hinweis der redaktion|anm\. d\. red|rectificati(?:f|on)|note de la rédaction|erratum|errata|fe de (?:erratas|errores)|rectificación|corrección|aclaración|nota (?:del editor|de la redacción|da redação|della redazione)|correção|correzione|rettifica|errata corrige|correctie|rectificatie|rättelse|uppdatering|rettelse|korreksjon|presisering|præcisering|oikaisu|korjaus|sprostowanie|oprava|helyreigazítás|düzeltme|уточнение|поправка|исправление|виправлення|更正|訂正|おことわり|勘误|勘誤|정정|바로잡습니다)(?![a-zà-öø-žа-я])[^\n:.–—：]{0,30}[:.–—：]/;

/** Sentences that are one. */
export const CORRECTION_SENTENCES =
  /^\W*(?:this (?:article|story|post|report) (?:was|has been) (?:amended|corrected|updated|clarified|edited)|an earlier version of this|updated to|in einer früheren (?:version|fassung)|(?:dans )?une (?:première|précédente) version|en una versión anterior|in een eerdere versie|i en tidigare version|i en tidligere versjon)(?![a-zà-öø-ž])/;
