// Data table: words that announce a credit when a colon (or its like) follows; lower case, without the colon, parted by bars.

/** Labels that stand as they are. */
export const CREDIT_LABELS =
  'quelle|autor|montage|photographers|photographer|sources|source|copyright|composite|fotos|foto|bilder|bild' +
  '|fotografin|fotograf|quellen|grafik|collage|photographies|photographie' +
  "|photo d’illustration|photo d'illustration|fotografias|fotografia|fotografías" +
  '|fotografía|imagenes|imagen|imagem|immagine|imatge|cortesia de|cortesia|cortesía de' +
  '|cortesía|fuente|fonte|font|autora|autor/a|beeld|fotograaf|bron|bildet|bilde|billede' +
  '|illustrasjon|illustrationsfoto|arkivfoto|arkivbilde|fotografer|kilde|källa|kalla' +
  '|kuvat|kuva|kuvaaja|lähde|lahde|ljósmyndir|ljósmyndari|ljósmynd|ljosmyndir|ljosmyndari' +
  '|ljosmynd|nuotrauka|nuotr|foto autors|fot|zdjęcie|zdjecie|zdroj|vir|izvor|фотография' +
  '|фото|снимок|источник|автор|джерело|снимка|φωτογραφία|φωτογραφια|φωτο|φωτόγραφία' +
  '|φωτόγραφια|φωτό|πηγή|πηγη|fotók|fotó|fotok|forrás|forras|sursă|sursa|fotoğraf|görsel' +
  '|gorsel|kaynak|ảnh|写真提供|写真|撮影|提供|图片来源|图片|图来源|图|圖片來源|圖片|圖來源|圖|摄影|攝影|来源|사진 출처|사진 제공|사진출처' +
  '|사진제공|사진|출처|צילום מסך|צילום|תמונה|קרדיט|تصوير|صورة|المصدر|isithombe|फोटो|gambar|عکس' +
  '|عکاس|منبع|الصورة|صور|مصدر الصورة|مصدر|عدسة|تصویر|فوٹو|तस्वीर|तस्वीरें|छायाचित्र' +
  '|फोटो साभार|साभार|स्रोत|ছবি|ছবির উৎস|সূত্র|படம்|ఫోటో|ภาพ|ภาพโดย|ภาพจาก|ภาพประกอบ|ที่มา' +
  '|ที่มาภาพ|แหล่งที่มา|ขอบคุณภาพ|ขอบคุณภาพจาก|เครดิตภาพ|nguồn|nguồn ảnh|ảnh minh họa' +
  '|sumber|sumber foto|foto ilustrasi|dok|ფოტო|წყარო|լուսանկար|լուսանկարը|ֆոտո|sursa foto' +
  '|sursă foto|credit foto|foto arhivă|kép|képek|a kép forrása|zdroj foto' +
  '|zdroj fotografie|ilustrační foto|ilustračné foto|ilustrativní foto|izvor fotografije' +
  '|извор|снимки|източник|asociatyvi nuotr|nuotraukos|šaltinis|avots|allikas|fotod' +
  '|kuvituskuva|kuvitus|fotoğraflar|φωτ|φωτογραφίες|φωτογραφια αρχειου|צילומים' +
  '|צילום אילוסטרציה|צילום ארכיון|מקור|מקור תמונה|画像|画像提供|出典|写真撮影|資料写真|代表撮影|イラスト|图源|圖源|供图' +
  '|供圖|资料图|資料圖|資料照|翻攝|翻摄|제공|자료사진|사진 자료|이미지|그래픽|이미지 출처|argazkia|argazki|fotografies' +
  '|grianghraf|pictiúr|llun|ffynhonnell y llun|picha|chanzo|burimi|mynd|myndir|larawan' +
  '|сурет|зураг|ፎቶ|zdj|zdjęcia|źródło zdjęcia|źródło fot|foto archief|bron foto' +
  '|archieffoto|arkivbild|pressbild|genrebild|fotomontasje|fotoillustrasjon|kollasj' +
  "|photo d’archives|photo d'archives|photo d’archive|photo archives|photos d’archives" +
  '|archives photo|foto de archivo|imagen de archivo|foto archivo|foto arquivo' +
  '|foto de arquivo|imagem de arquivo|foto ilustrativa|imagen ilustrativa|foto d’archivio' +
  '|foto di archivio|file photograph|file picture|promotional photo|photo illustration' +
  '|photo-illustration|photo illustration by|map by|chart by|graphic credit|visual by' +
  '|contributed photo|supplied by|photo and caption|photo supplied|photo contributed by' +
  '|photo submitted by|aufmacherbild|aufmacher|aufmacherfoto|teaserbild credit' +
  '|foto und styling|fotos und styling|fotos und text|text und fotos|text und foto|text & fotos|text & foto|photos and text|words and photos|texto y fotos|texto y foto|texte et photos|testo e foto|tekst og foto|text och foto' +
  '|beide fotos|alle fotos|alle bilder|all photos|both photos|all images';

/** Labels made of every one of some beginnings with every one of some ends. */
export const JOINED_CREDIT_LABELS: readonly (readonly [firsts: string, lasts: string])[] = [
  [
    'photographs|photograph|photos|photo|images|image|pictures|picture|pics|pic',
    '| by| courtesy of| courtesy| credits| credit| sources| source| via| from| copyright| rights| provided by| supplied by| taken by',
  ],
  [
    'symbol|archiv|agentur|beispiel|handout|privat|presse|produkt|themen|titel|teaser',
    '-fotos|-foto|-bilder|-bild|fotos|foto|bilder|bild',
  ],
  ['crédits|crédit|credits|credit', '| photos| photo| images| image'],
  ['créditos|crédito|creditos|credito', '| da foto| da imagem| de la imagen'],
  ['foto|bild', 'quelle|nachweis|rechte|autor|autorin|credit|credits|montage'],
  ['cover|main|lead|feature|featured|top|header|hero|file|stock|press|submitted', ' image| photo'],
  ['illustrations|illustration|graphics|graphic|artwork|video|photography', '| by'],
  ['screenshot|screen shot|screengrab|screen grab|video still|still', ' by| from| via'],
  ['fotógraf|fotograf', 'o|os|a|as'],
  ['ź|z', 'ródło|ródlo|rodło|rodlo'],
];
