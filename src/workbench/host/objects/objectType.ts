import type { Book } from '../model/book';

/** An object a client can hold: what it is, and what it stands for in the workbook. */
export interface HostObject<T = unknown> {
  readonly type: ObjectType<T>;
  readonly target: T;
}

/** A scalar member. `null` from `get` is Excel's "mixed" or "none". */
export interface Property<T> {
  readonly get?: (target: T, book: Book) => unknown;
  readonly set?: (target: T, value: unknown, book: Book) => void;
  /** Left out of a load that names no members: costly, or absent there in Excel. */
  readonly onlyNamed?: boolean;
}

type Answer = unknown;

/** A method's arguments; objects the client passed arrive as host objects. */
export type Arguments = readonly unknown[];

/**
 * One object type of the API as this host answers it. Names are those on the wire (`ColumnWidth`).
 * A member in no table is answered with `ApiNotFound`.
 */
export interface ObjectType<T> {
  /** The client's class name: `Range`. */
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Navigation properties; null gives a null object. */
  readonly children?: Readonly<Record<string, (target: T, book: Book) => HostObject<never> | null>>;
  /** Methods that return an object; null gives a null object. */
  readonly objects?: Readonly<Record<string, (target: T, args: Arguments, book: Book) => HostObject<never> | null>>;
  /** Methods that return a value or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, book: Book) => Answer | Promise<Answer>>>;
  /** `getItem` of a collection. */
  readonly item?: (target: T, key: unknown, book: Book) => HostObject<never>;
  /** The members of a collection, in order. */
  readonly items?: (target: T, book: Book) => readonly HostObject<never>[];
  /** What the client must know of the object as soon as it is made: ids. */
  readonly identity?: (target: T, book: Book) => Readonly<Record<string, unknown>>;
  /** Objects that outlive a request through a reference id (`_KeepReference`). */
  readonly keepable?: boolean;
}

/** Pairs a type with its target; the table's own type parameter is checked here and forgotten after. */
export function object<T>(type: ObjectType<T>, target: T): HostObject<never> {
  return { type, target } as unknown as HostObject<never>;
}

/** The target of a passed object when it is of the expected type. */
export function targetOf<T>(value: unknown, type: ObjectType<T>): T | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('target' in value)) return null;
  return (value as HostObject<T>).type === type ? (value as HostObject<T>).target : null;
}
