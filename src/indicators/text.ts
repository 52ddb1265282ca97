/** The two languages of the product; Vietnamese comes first everywhere. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text that exists in every language. */
export type LocalText = Readonly<Record<Language, string>>;
