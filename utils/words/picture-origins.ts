// Data table: where a picture comes from that no photographer signs: an archive, a reproduction, a courtesy.

/** A credit that is nothing else. */
export const LONE_ORIGIN =
  /^[([]?(?:archivo|archiv|archives|arquivo|archivio|arkiv|archief|arhiv[ăa]?|архив|архів|divulga[çc][ãa]o|divulgación|reprodu[çc][ãa]o|reproducción|reproduktion|repro|cortes[íi]a|courtesy|cedida|facultada|zvg|z\. ?v\. ?g|captura(?: de (?:pantalla|tela|v[íi]deo))?|capture d['’]écran|skjermdump|skärmdump|skärmbild|skærmbillede|ruutukaappaus|screenshot|视频截图|視頻截圖|资料照片|資料照)[)\]]?\.?$/i;

/** Within a credit in brackets. */
export const ORIGIN =
  /\b(?:handout|hand-out|screengrab|screenshot|screen grab|archiv|archivo|archives|via|courtesy|zvg|z\.v\.g|privat|file photo|reproduction|reproduktion|divulgação|reprodução|skjermdump|skärmdump|skärmklipp|capture d[’']écran|captura|montage|symbolbild|symbolfoto|photomontage|cedida|cortesía|supplied)\b/i;

/** "(Archivbild)", "(file photo)" tell what kind of picture it is, not whose: part of the caption. */
export const KIND_OF_PICTURE =
  /^(?:archiv|(?:archiv|symbol|themen|beispiel|agentur)-?(?:bild|foto|aufnahme)(?:er|s)?|(?:file|stock|archive|undated) (?:photo|image|picture)s?|(?:foto|imagen?|imagem) (?:de |d[’'])?(?:archivo|arquivo|archivio)|photos? d[’']archives?|photos? d[’']illustration|arkiv(?:foto|bilde?)|illustrasjonsfoto|genrebild|kuvituskuva|資料写真|资料图|資料圖|자료사진|फाइल फोटो|архивное фото|фото из архива|архив)$/i;
