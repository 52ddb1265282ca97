import type { Argument } from '../../checks/message';

/**
 * English changes with the number named `count`; each form is a whole sentence. Vietnamese does not
 * change.
 */
export interface PluralText {
  readonly one: string;
  readonly other: string;
}

/** One thing the pane can say. `{name}` places are filled; both languages name the same places. */
export interface Message {
  readonly vi: string;
  readonly en: string | PluralText;
}

export type MessageGroup = Readonly<Record<string, Message>>;

/** The names in a message's braces, read from its Vietnamese text. */
type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never;

/** What must be given with a message: nothing, or a value for each of its places. */
export type ValuesOf<One extends Message> = [Places<One['vi']>] extends [never]
  ? []
  : [values: Readonly<Record<Places<One['vi']>, Argument>>];
