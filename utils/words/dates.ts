// Data table: what stands around a date: that something was published or changed.

/** Words for a change after publication. */
export const CHANGED =
  /updat|modif|aktuali[sz]|mis à jour|a[ck]?tualizad|actualizat|aggiornat|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|frissít|güncelleme|обновл|оновлен|更新|수정(?=\s*[:：\d]|일|됨)/i;

/** Where a line says anew what follows: "Published 3 May 2026 | Updated 4 May 2026". */
export const DATE_LABELS =
  /(?=\b(?:published|posted|first published|updated|modified|last (?:updated|modified)|veröffentlicht|erstellt|aktualisiert|stand|publié|mis à jour|modifié|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|udgivet|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|güncelleme|yayınlanma)\b)|(?=опубликован|обновл)/i;

/** A label that stands before a date in a list of facts. */
export const DATE_IN_LIST =
  /^\W*(?:date|datum|fecha|data|dato|päiväys|dátum|дата|日期|発行|발행)\s*[:：]?\s+\d/i;

/** Words with which a date begins. */
export const DATE_BEHIND_BYLINE =
  /(?<![\s|·•,–-])[\s|·•,–-]+(?:publi(?:shed|é|cado|cato)|posted|updated|veröffentlicht|aktualisiert|stand:|gepubliceerd|mis à jour|actualizado|aggiornato)(?![a-zà-öø-ž]).*$/i;

/** What stands before a date where its words have been cut off from it: "Publié le". */
export const BEFORE_DATE =
  'publié publicado publicada publicato publiziert publicerad publisert veröffentlicht erschienen erstellt aktualisiert' +
  ' actualizado actualizada atualizado atualizada aggiornato aggiornata gepubliceerd bijgewerkt geplaatst opdateret' +
  ' oppdatert uppdaterad julkaistu päivitetty opublikowano aktualizacja publikováno zveřejněno közzétéve опубликовано' +
  ' обновлено опубліковано оновлено δημοσίευση';

/** The same in more than one word. */
export const BEFORE_DATE_TURN = /^mise? à jour(?:$|\s)/;
