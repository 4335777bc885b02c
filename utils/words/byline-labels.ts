// Data table: the words for who wrote, before a name.

/** The words before the name of who wrote, in lower case. */
export const SIGNING =
  'by|von|par|por|di|door|av|af|tekst|autor(?:in|innen|en|es|a)?(?:/autor(?:in)?)?|auteurs?(?:\\(s\\))?|authors?|forfatter|författare|kirjoittaja|szerző|yazar|penulis|γράφει|от|автор|文';

/** What may stand before such a word, in lower case. */
export const MADE =
  'written|reported|story|posted|published|geschrieben|verfasst|artikel|beitrag|ein (?:gast)?beitrag|gastbeitrag|kommentar|geschreven|skrevet|skriven|écrit|escrito|scritto';

/** The words before the name of who wrote, at the start of a line or behind a day. */
export const BY = '[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f';

/** The same at the start of a line that is no part of the story. */
export const SIGNED_LINE =
  'by|von|par|por|di|door|av|af|text:?|autor(?:in|es)?:?|author:?|words:?|written by|story by|reported by|от|автор:?|文';

/** How a line begins that says so in Chinese, Japanese or Korean, with or without brackets around it. */
export const SIGNED_EAST =
  /^[\s(（【[]*(?:记者|記者|责编|責編|责任编辑|責任編輯|编辑|編輯|作者|撰文|文|글)\s*[:：／/＝=|｜]\s*[\u3040-\ud7a3]{2}|^[\s([【]*[\uac00-\ud7a3]{1,4}(?![부팀])[\uac00-\ud7a3]\s*기자[\s)\]】]*$/;

/** Further ways in which a line begins that says so. */
export const SIGNED_ELSE = 'words|scritto da|a cura di|(?:texto?|toimittaja|yazan|oleh)(?=\\s*:)';

/** What may stand before such a word at the head of a byline: what it is that was written. */
export const MADE_BYLINE =
  '(?:additional )?reporting|words|text|analysis|opinion|review|photos?|interview|exclusive|comment|report|guest post|guide|column|kolumne|essay|gastbeitrag|posted|published|post|article|auf(?:gezeichnet|geschrieben)|scris';

/** Further words before the name of who wrote, at the head of a byline. */
export const SIGNING_BYLINE =
  'vom|da|text[eo]?|autor(?:en|ka)|verfasst von|verfasser(?:in)?|(?:toimittaja|yazan|oleh)(?=\\s*:)|from|przez|a cura di|tác giả|írta|napsala?|автори|текст|作者|撰文';

/** The words at the end of the name of a team. */
export const TEAM_WORDS = '[Ss]taff|[Tt]eam|[Rr][eé]da[ckz]\\S+|[Nn]ewsroom|[Dd]esk';

/** How cards of other sites label the line that says who wrote. */
export const CARD_LABEL =
  /written|verfasst|écrit|escrito|autor|geschreven|skrevet|scritto|napisan/i;
