// Data table: what buttons and links of a page do.

/** What buttons do, as their labels begin in the languages we could read. */
export const BUTTON_DOES =
  /^\W*(?:copy|share|save|print|listen|play|pause|stop|close|open|show|hide|more|less|read|expand|collapse|toggle|menu|reply|like|follow|subscribe|sign|log ?in|zoom|enlarge|view|see|download|next|previous|back|edit|kopieren|teilen|speichern|merken|drucken|anhören|schließen|öffnen|mehr|weniger|anzeigen|ausblenden|partager|copier|imprimer|écouter|fermer|ouvrir|plus|voir|afficher|compartir|copiar|guardar|cerrar|abrir|ver|más|condividi|copia|salva|chiudi|apri|mostra|delen|kopieer|bewaar|sluit|toon|dela|del|kopiera|spara|visa|stäng|поделиться|скопировать|ещё|показать|分享|复制|更多|シェア|コピー|もっと|공유|복사|더보기)(?:\s|\b|$)/i;

/** What links say of themselves for those who cannot see their sign. */
export const NEW_WINDOW =
  /^[\s,;([–-]*(?:this link |link )?(?:opens?|opening|öffnet|wird|s.ouvre|ouvre|ouverture|se abre|abre|si apre|apre|opent|wordt|öppnas|åbner|åpnes|otwiera)\b.{0,40}\b(?:tab|window|fenster|onglet|fenêtre|pestaña|ventana|aba|janela|scheda|finestra|venster|tabblad|fönster|flik|vindue|fane|karcie|oknie)\b[\s\w]{0,12}[\s)\].]*$/i;

/** Words of links to the next page, for pages that do not mark them. */
export const NEXT_PAGE =
  /^(?:next(?: page)?|continue(?: reading)?|weiter|nächste seite|page suivante|suivante?|siguiente|página siguiente|próxima(?: página)?|pagina successiva|avanti|volgende(?: pagina)?|nästa(?: sida)?|neste(?: side)?|næste(?: side)?|seuraava(?: sivu)?|następna(?: strona)?|další|следующая(?: страница)?|sonraki|下一页|下一頁|次へ|次のページ|다음)\W*$/i;

/** Where a gallery stands: "Photo 3 of 12". */
export const COUNTER =
  /^\s*(?:(?:photo|image|slide|bild|foto) )?\d+ (?:of|von|sur|de|di|van|av) \d+\s*$/i;
