import { printNumber } from '../figures/print';
import { languages, type Language, type LocalText } from '../indicators/text';

/** What may stand in a message's braces: a text, one in both languages, or a number. */
export type Argument = string | number | LocalText | { readonly value: number; readonly decimals: number };

export type Arguments = Readonly<Record<string, Argument>>;

/** Fills `{name}` places of a message in both languages; throws for an unknown name. */
export function fillMessage(template: LocalText, values: Arguments): LocalText {
  const fill = (language: Language): string => {
    const [before = '', ...places] = template[language].split('{');
    return places.reduce((text, place) => {
      const end = place.indexOf('}');
      const value = values[place.slice(0, end)];
      if (value === undefined) throw new Error(`message has no value for {${place.slice(0, end)}}: ${template.en}`);
      return text + printArgument(value, language) + place.slice(end + 1);
    }, before);
  };
  const [vi, en] = languages.map(fill) as [string, string];
  return { vi, en };
}

function printArgument(value: Argument, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return printNumber(value, language);
  if ('value' in value) return printNumber(value.value, language, value.decimals);
  return value[language];
}
