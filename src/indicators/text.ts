/** The two languages of the product; Vietnamese comes first everywhere. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text that exists in every language. */
export type LocalText = Readonly<Record<Language, string>>;

/** A text in the middle of a sentence: it starts small. */
export function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
