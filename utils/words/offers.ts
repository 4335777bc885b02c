// Data table: what subscriptions promise, and what stands where a story is cut off for those who have none.

/** What subscriptions promise. A box that says two such things offers one. */
export const PROMISES =
  /\bunlimited (?:\w+ )?access|\be-?paper\b|support (?:\w+ )?journalism|(?:reserved|exclusive|only) (?:for|to) (?:\w+ )?(?:subscribers|members)|already (?:a )?(?:subscribe|member)|cancel any ?time|free trial|\bdaily (?:puzzles|crossword)|subscriber benefits|jederzeit kündbar|unbegrenzt\w{0,4} zugang|digital-?abo\b|jetzt abonnieren|accès illimité|sans engagement|réservé aux abonnés|acceso ilimitado|cancel\w{1,9} cuando quieras|accesso illimitato|onbeperkt(?:e)? (?:lezen|toegang)|opzegbaar|obegränsad (?:läsning|tillgång)|безлимитный доступ/g;

/** Where the rest of a story is for subscribers. */
export const WALL =
  /\b(?:to (?:continue|keep) reading|to read (?:the (?:full|whole|rest)|this (?:article|story))|continue reading (?:with|this|by)|subscribe (?:now )?to (?:read|continue|unlock)|subscribers? only|exclusive (?:content )?(?:for|to) subscribers|already a (?:subscriber|member)|weiterlesen mit|jetzt weiterlesen|artikel (?:mit|nur für) abo|diesen artikel (?:weiter)?lesen|nur für abonnenten|réservée? aux abonnés|il vous reste|pour lire la suite|contenido (?:exclusivo )?para suscriptores|sigue leyendo|para seguir leyendo|conteúdo exclusivo para assinantes|contenuto riservato|per continuare a leggere|verder lezen|lees verder met|för att läsa|logga in för att|for å lese|kun for abonnenter|for at læse|vain tilaajille|jatka lukemista|dla prenumeratorów|czytaj dalej|только для подписчиков|чтобы (?:дочитать|продолжить)|devamını okumak için)|会员专享|有料会員|この記事は会員|구독자 전용/i;
