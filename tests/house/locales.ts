// Every locale of the interface says what the English says: the same messages, each with the plural forms of its own language and
// with the values that the English puts into it.

interface Message {
  message?: string;
  placeholders?: Record<string, { content?: string }>;
}
export type Messages = Record<string, Message>;

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** `photos_one` → `photos`, where English has a plural of it; `flag_other` alone is no plural. */
const stemOf = (key: string, english: Messages): string | undefined => {
  const stem = key.replace(PLURAL, '');
  return stem !== key && `${stem}_other` in english && `${stem}_one` in english ? stem : undefined;
};

/** The keys a language needs: those of English, a plural in each of the language's own forms. */
function keysOf(english: Messages, language: string): Set<string> {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return new Set(
    Object.keys(english).flatMap((key) => {
      const stem = stemOf(key, english);
      return stem === undefined ? [key] : pluralCategories.map((form) => `${stem}_${form}`);
    }),
  );
}

const usedIn = ({ message = '' }: Message): string[] =>
  [...message.matchAll(/\$(\w+)\$/g)].map((match) => (match[1] ?? '').toLowerCase());

/** What is wrong with the values in one message, held against the English one. A plural may leave its number out: "one photo". */
function valueOffences(key: string, said: Message, english: Message, plural: boolean): string[] {
  const used = usedIn(said);
  const strange = used.filter((name) => {
    const content = said.placeholders?.[name]?.content;
    return content === undefined || content !== english.placeholders?.[name]?.content;
  });
  const lost = plural ? [] : usedIn(english).filter((name) => !used.includes(name));
  return [
    ...strange.map((name) => `${key} puts in $${name}$, which English does not know there`),
    ...lost.map((name) => `${key} leaves out $${name}$`),
  ];
}

/** Everything in which a locale, named as its folder, differs from English. */
export function localeOffences(english: Messages, name: string, messages: Messages): string[] {
  const language = name.replace('_', '-');
  const needed = keysOf(english, language);
  const missing = [...needed].filter((key) => !messages[key]?.message);
  const strange = Object.keys(messages).filter((key) => !needed.has(key));
  const values = Object.entries(messages).flatMap(([key, said]) => {
    const stem = stemOf(key, english);
    const original = stem === undefined ? english[key] : english[`${stem}_other`];
    return original ? valueOffences(key, said, original, stem !== undefined) : [];
  });
  const tag = messages.languageTag?.message;
  return [
    ...missing.map((key) => `${key} is not said`),
    ...strange.map((key) => `${key} is no message of the interface`),
    ...values,
    ...(tag === language || tag === undefined ? [] : [`languageTag is ${tag}, not ${language}`]),
  ].map((offence) => `${name}: ${offence}`);
}
