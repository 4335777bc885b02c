// Data table: words that newspapers and broadcasters are called by.

/** The last word of an outlet's name, or the end of it where its language writes names in one word. */
export const OUTLET_ENDS =
  /\s(?:post|times|sun|news|herald|gazette|tribune|journal|press|star|daily|chronicle|telegraph|guardian|observer|mirror|express|mail|standard|record|register|dispatch|inquirer|examiner|sentinel|courier|bulletin|review|weekly|magazine|magazin|radio|tv|television|network|media|today|online|republic|globe|digital|diario|noticias|zeitung|rundschau|nachrichten|allgemeine|verlag|presse|gmbh)$|(?:zeitung|anzeiger|nachrichten|tagblatt|tageblatt|kurier|verlag|\.(?:com|net|org|de|fr|es|it|nl))$/i;

/** "The Harbour", "El Sol de Velden": articles that begin no name of a person. */
export const OUTLET_BEGINS = /^(?:The|El|Il|Die|Das)\s+\p{Lu}/u;

/** What outlets in Chinese, Japanese and Korean are called, at the end of a name. */
export const EAST_ASIAN_OUTLET =
  /^[^-_|–—\s]{0,8}(?:网|網|新闻|新聞|日报|日報|晚报|晚報|早报|電子報|時報|时报|频道|頻道|在线|頭條|ニュース|新聞社|オンライン|뉴스|일보|신문|방송)$/;
