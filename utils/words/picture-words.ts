// Data table: what pictures are called: alone, as a label, the lead, all of them.

/** At the end of a bracket that speaks of a picture, or anywhere in it in Japanese. */
export const PICTURE_AT_END =
  /(?:^|[\s/])(?:photos?|fotos?|images?|pictures?|bild|archivbild|archivfoto|fot\.?|фото|kuva|ljósmynd)\.?$|^(?:ap|epa|pa|un|file|afp) photo\b|写真|撮影/i;

/** At the start of such a bracket. */
export const PICTURE_LABEL =
  /^(?:photos?|fotos?|images?|pictures?|pic|bild(?:quelle|nachweis)?|fot|фото|kuva|foto|credits?|crédits?(?: photo)?|symbol(?:bild|foto)|archiv(?:bild|foto)|写真|사진)\b[^:：]{0,16}\s*[:：©]|^(?:photo|image|picture)s? (?:by|courtesy)\b/i;

/** In lower case: labels that speak of the first picture, of several, of one. */
export const LEAD_PICTURE =
  /^(?:lead|main|top|title|header|hero|cover|featured?|banner|aufmacher|titel|teaser|beitrags?|artikel|vorschau)[ -]?(?:photo|picture|image|bild|foto)|^(?:foto|imagen|imagem|image|photo|immagine) (?:principal|de portada|destacada|de capa|de couverture|principale|à la une|di copertina)|^(?:forside|topp|hoved|huvud)(?:foto|bilde?|billede)/;

/** A label that speaks of several. */
export const ALL_PICTURES =
  /^(?:all |both |alle |beide |todas las |todas as |toutes les |tutte le |alla |alle )?(?:photos|photographs|pictures|images|fotos|bilder|fotografías|fotografias|imágenes|imagens|photographies|kuvat|fotók|zdjęcia|фотографии)\b/;

/** A label that speaks of one. */
export const ONE_PICTURE =
  /^(?:photo|photograph|picture|image|foto|bild|imagen|imagem|immagine|kuva|фото|zdjęcie)(?![a-z])/;

/** What someone gave who wrote nothing. */
export const ONLY_PICTURES =
  /^\s*(?:foto\w*|photo\w*|bilder?|images?|grafik\w*|graphics?|fotograf\w*)\s*$/i;
