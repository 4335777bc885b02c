// Data table: how lines begin that newspapers print around a story and not in it; for text in lower case.

/** Pointers to other stories. */
export const READ_ALSO_LINE =
  /^[\W_]*(?:read (?:more|also|next|on|the full)|also read|more (?:on|from|about|stories|in|news)|related|see also|recommended|watch(?: now| more| the)?:|in pictures|don.t miss|trending|most (?:read|popular)|editors?.? (?:picks?|choice)|you may (?:also )?like|you might|lesen sie|lies auch|auch interessant|das könnte|mehr (?:zum|zu|aus|über|von)|mehr:|zum thema|weitere (?:artikel|themen|news|meldungen|nachrichten)|lire aussi|à lire|a lire|sur le m[êe]me|voir aussi|lees ook|lees meer|meer (?:over|lezen)|bekijk|l[ae]s (?:også|mer|også:)|les også|læs|lue (?:myös|lisää)|läs (?:också|mer|även)|lea tamb|le[eé]r? (?:m[aá]s|tamb)|tamb[ié]+n te|te puede|m[aá]s (?:sobre|noticias|informaci)|leia (?:tamb|mais)|veja (?:tamb|mais)|saiba mais|leggi (?:anche|tutt)|potrebbe interess|czytaj|zobacz|przeczytaj|polecamy|читайте|смотрите|по теме|ещё по|también|bkz|ayrıca|関連|あわせて|相关|相關|延伸)/;

/** Calls to subscribe, follow, sign up, comment or write in. */
export const CALL_WORDS =
  /\b(?:newsletters?|subscribe|sign(?:ing)? up|log ?in|follow us|follow \w{1,40} on|like us|join (?:us|our|the|for)|download (?:the|our)|contact us|get in touch|send (?:us )?(?:an )?e-?mail|click here|whatsapp|telegram|abonnieren|abonnez|anmelden|registrieren|jetzt (?:testen|lesen|kaufen)|folgen sie|suscr[íi]b|iscriviti|nieuwsbrief|nyhetsbrev|uutiskirje|подпи(?:сы|ши)|登録|フォロー|订阅)/;

/** Rights, sources and corrections. */
export const RIGHTS_WORDS =
  /©|\(c\) ?\d{4}|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|reproduc|terms of (?:use|service)|privacy policy|press association|this article (?:was|is|first|originally)|originally (?:published|appeared)|republished|affiliate|commission|dieser (?:text|artikel|beitrag)|quelle[n]?:|source:|with (?:inputs|files|reporting|agency)|reporting by|editing by|additional reporting|\(reuters\)|\(dpa|\/dpa/;

/** A line that tells when something was published. */
export const WHEN_LINE =
  /^\W*(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|edited)|updated?:|stand:|aktualisiert|veröffentlicht|erstellt|publi[ée]|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|julkaistu|päivitetty|опубликован|обновлен|opublikowano|aktualizacja)|\b\d{1,2}[:.h]\d{2}\b.{0,12}$|\b(?:19|20)\d{2}\b.{0,24}$|\b\d+ (?:minutes?|mins?|hours?|days?|months?|years?|stunden|minuten|tagen?) ?(?:ago|read|lesezeit)?|^vor \d|\bmin(?:ute)?s?\.? read\b/;

/** Advertising and the page's own buttons. */
export const FURNITURE_LINE =
  /^\W*(?:advertisement|advertising|anzeige|werbung|publicit[ée]|publicidad|pubblicità|advertentie|annonse?|mainos|реклама|reklama|広告|sponsored(?: content)?|share(?: this| on| article)?|teilen|partager|compartir|condividi|delen|dela|del|jaa|print|drucken|e-?mail|copy(?: link)?|link kopieren|facebook|twitter|x|linkedin|reddit|pinterest|comments?|kommentare?|commentaires|comentarios|\d+ comments?|save|merken|listen|anhören|play|pause|close|menu|search|loading|show more|back to top|nach oben|tags?|topics?|themen|filed under|image source|getty images|next|previous|zurück|weiter|caption)\W*$|^\W*(?:listen to|view (?:image|gallery|photo)|skip )/;

/** What stands in the place of something of another site, until the reader lets it be loaded. */
export const WITHHELD_LINE =
  /^\W*(?:empfohlene[rs]? (?:redaktionelle[rs]? |externe[rs]? )?inhalte?\W*$|an dieser stelle find(?:en sie|est du) .{0,60}externen? inhalt|(?:ich bin|mit .{3,40}) (?:damit )?einverstanden, dass (?:mir|ihnen|dir) .{0,40}inhalte? )/;
