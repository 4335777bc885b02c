// Data table: words that announce or accompany a credit without a colon.

/** Phrases that announce a credit by themselves, with no colon. */
export const CREDIT_PHRASES: readonly string[] = [
  'photo(?:graph)?s?,? (?:by|courtesy(?: of)?|provided by|supplied by|taken by)',
  'photography by',
  '(?:photo|image|picture)s? via',
  'photo(?:graphic)? (?:composite|montage|collage)s? by',
  '(?:photo|image|picture|foto)[ -]?credits?(?: to)?',
  'crédits? photos?',
  'crédito (?:da |de la )?(?:foto|imagen|imagem)',
  'screen ?(?:shot|grab|capture)s? (?:by|courtesy(?: of)?)',
  '(?:graphics?|video still|still|frame grab|map|composite) by',
  'pictures? (?:by|courtesy of)',
  'images? (?:by|courtesy(?: of)?|provided by)',
  'illustrations? by',
  'photo illustration by',
  'fotos? (?:von|de|di|por|af|av|van)',
  'bild von',
  "photos? (?:de|d[’']|par)",
  'foto cortes[ií]a(?: de)?',
  'imagen de archivo de',
  'cedida por',
  'fot\\.',
  'nuotr\\.',
];

/** Words in a credit that belong to no name: "AFP/ SPUTNIK photo" is by AFP/SPUTNIK. */
export const CREDIT_FILLERS: readonly string[] = (
  'photo|photos|foto|fotos|file|file photo|handout|archive|archives|archiv' +
  '|archivbild|archivfoto|symbolbild|symbolfoto|pool|bild|stringer|contributor|archivo|arkiv'
).split('|');

/** A label that stands before a name without a colon: "Foto Mara Voigt". */
export const LABEL_WITHOUT_COLON =
  /^(?:photos?|fotos?|bild|pictures?|beeld|kuva|images?|fot|zdj|photographie|fotografía|fotografia|фото|снимка)\.?\s+(?=\S)/i;

/** A label cut short with a dot: "Fot. Mara Voigt". */
export const SHORTENED_LABEL =
  /^(?:doc|dok|arch|arq|fot|foto|ph|phot|cort|img|pic|fotogr|zdj|nuotr|obr|ill)\.\s?\S/i;

/** Labels that stand before captions as well as before credits. */
export const MAY_INTRODUCE =
  /^(?:source|image|picture|photo|foto|bild|illustration|graphic|grafik|video)\s*[:：]/i;

/** Names of studios and collections end so. */
export const STUDIO =
  /\b(?:photography|photographie|fotografie|fotografía|studios?|photos?|images|pictures|stock|collection|archives?)\.?$/i;

/** Small words that a credit may have and that make no sentence of it. */
export const CREDIT_WORD =
  /^(?:photo|foto|file|handout|archive?s?|archivo|via|the|von|van|der|del|and|und|pool|stringer|courtesy|images?|picture|alliance|photos|para|pour|für|sports?)$/;

/** "Cody Amsel for The Inland Ledger". */
export const MADE_FOR_PAPER =
  /^((?:\S+ ){2,4})(?:for|für|FOR|pour|POUR|para|per|voor) (?:the |The |die |la |La |le |Le |el |El |l[’'])?(\S+(?: \S+){0,5})$/;

/** Words by which those who are no newsroom give a picture: "Courtesy of the museum", "Supplied". */
export const GIVEN =
  /^(?:(?:photo )?courtesy\b|(?:photo |image |picture )?(?:handout|supplied|submitted|contributed|provided)(?: (?:photo|image|picture|by\b.*))?\.?$|screen ?(?:shot|grab)\b|file (?:photo|image)\/|via \S)/i;

/** Words behind a name that make it a credit: "… nuotr.", "… 摄". */
export const LABEL_BEHIND_NAME =
  /\s(?:nuotr\.?|nuotrauka|felvétele|fotósorozata|fotosu|fotoğrafı|photos?|fotos?|pics?\.?|files?|file photo|archives?|摄|攝)$|(?:撮影|提供|摄影|攝影|供图|供圖)$/;

/** The last words of a part that are none of its name: "LVT pic." */
export const BEHIND_NAME =
  /\s(?:nuotr|photos?|fotos?|pics?|files?|pool|archives?|archiv|archivo|arkiv)\.?$/i;

/** At the end of a caption: who passed the picture on. */
export const VIA = /\s+((?:via|über|vía) (\S+(?: \S+){0,3}))$/i;

/** A label that stands before an outlet, a colon and a name. */
export const LABEL_BEFORE_OUTLET =
  /^(?:photos?|fotos?|bild|pictures?|images?|fotografía|фото|fot)$/i;

/** Labels that stand before a name without a colon where the credit is set apart. */
export const LABEL_APART =
  '[Pp]hotos?|[Ff]otos?|[Bb]ild|[Pp]ictures?|[Bb]eeld|[Kk]uva|[Ii]mage|FOTO|PHOTO|BILD';

/** Parts of a credit in Chinese and Japanese. */
export const EAST_ASIAN_CREDIT =
  /提供|撮影|写真|摄影|攝影|[^\s]{2}[摄攝]$|截[图圖]|翻[攝摄]|网络图|網路圖|图源|圖源/;

/** Between a credit and the one it came by. */
export const BY_WAY_OF = 'via|über|VIA';
