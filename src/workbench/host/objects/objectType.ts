import type { ModelSheet } from '../../../xlsx/edit/model';
import type { Book } from '../model/book';
import type { AreasTarget, RangeTarget } from './range/rangeTarget';

/** An object a client can hold: what it is, and what it stands for in the workbook. */
export interface HostObject<T = unknown> {
  /** Its table, or the name of one (`tableOf`). */
  readonly type: ObjectType<T> | NamedType;
  readonly target: T;
}

/**
 * What objects of these tables stand for. Members of each lead to the others, so they go by name
 * and need not import each other; the registry knows the tables.
 */
export interface NamedTargets {
  readonly Range: RangeTarget;
  readonly RangeAreas: AreasTarget;
  readonly Worksheet: ModelSheet;
}

export type NamedType = keyof NamedTargets;

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

/**
 * Pairs a type with its target; the table's own type parameter is checked here and forgotten after.
 */
export function object<Name extends NamedType>(type: Name, target: NamedTargets[Name]): HostObject<never>;
export function object<T>(type: ObjectType<T>, target: T): HostObject<never>;
export function object(type: unknown, target: unknown): HostObject<never> {
  return { type, target } as HostObject<never>;
}

/** The target of a passed object when it is of the expected type. */
export function targetOf<Name extends NamedType>(value: unknown, type: Name): NamedTargets[Name] | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('target' in value)) return null;
  return value.type === type ? (value.target as NamedTargets[Name]) : null;
}
