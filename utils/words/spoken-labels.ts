// Data table: labels that are said to screen readers before a credit or a caption.

/** Before a credit. */
export const SPOKEN_BEFORE_CREDIT =
  "(?:image|photo|picture|video) (?:source|credit|copyright|rights)|source(?: de l['’]image)?|fuente(?: de la (?:imagen|foto))?|cr[ée]dito?s?(?: (?:da |de la )?(?:foto|imagem|imagen))?|cr[ée]dit(?: photo| image| de l['’]image)?|(?:bild)?quelle(?: der bildaufnahme| des bildes)?|bildrechte|fonte(?: (?:da |dell['’])(?:imagem|immagine))?|автор (?:фото|изображения|зображення)|(?:источник|джерело) (?:изображения|зображення|фото)|م?صدر الصورة|حقوق الصورة|منبع تصویر|تصویر کا ذریعہ|इमेज स्रोत|तस्वीर स्रोत|ছবির উৎস|图像来源|圖像來源|图片来源|圖片來源|nguồn hình ảnh|(?:fotoğraf )?kaynağı?|sumber (?:gambar|foto)|사진 출처|이미지 출처|画像提供|画像の出典|写真提供|źródło (?:zdjęcia|obrazu)|(?:bilde?|foto)kilde|bildkälla|kuvan lähde|bron (?:van )?(?:de )?(?:afbeelding|foto)|chanzo cha picha|πηγή εικόνας|מקור (?:ה)?תמונה|sursa imaginii";

/** Before a caption. */
export const SPOKEN_BEFORE_CAPTION =
  "(?:image|photo|picture|video)? ?caption|pie de (?:foto|imagen)|legenda (?:da|de) (?:foto|imagem)|légende(?: (?:de l['’])?image| photo)?|bild(?:beschreibung|unterschrift|text)|подпись к (?:фото|изображению)|підпис до (?:фото|зображення)|التعليق على (?:الصورة|الفيديو)|توضیح تصویر|تصویر کا کیپشن|इमेज कैप्शन|तस्वीर का कैप्शन|ছবির ক্যাপশান|图像加注文字|圖像加註文字|图片说明|圖片說明|chụp lại hình ảnh|chú thích ảnh|fotoğraf altı yazısı|resim yazısı|keterangan (?:gambar|foto)|사진 설명|画像説明|画像の説明|podpis (?:zdjęcia|obrazu)|didascalia(?: immagine)?|billedtekst|bildetekst|kuvateksti|bijschrift|onderschrift|maelezo ya picha|λεζάντα(?: εικόνας)?|כיתוב תמונה|legenda imaginii";
