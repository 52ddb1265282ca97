import type { Book } from '../model/book';
import { HostError, type ExcelErrorCode } from '../hostError';
import { readMembers } from '../objects/members';
import { object, type HostObject } from '../objects/objectType';
import { tableOf } from '../objects/registry';
import { workbookType } from '../objects/workbook';
import {
  actionTypes,
  pathTypes,
  type ActionResult,
  type ArgumentInfo,
  type RequestAction,
  type RequestBody,
  type RequestPath,
} from './protocol';
import type { RequestSteps } from './requestWork';

type Target = HostObject<never>;

/** Objects the client asked to keep between requests, by reference id. */
export type References = Map<string, Target>;

/**
 * Answers one request: walks its actions in order, stops at the first error and keeps what was done
 * before it, as Excel does. With `halfway` it stops so in the middle, whatever comes there.
 */
export function* answer(
  book: Book,
  body: RequestBody,
  references: References,
  halfway: ExcelErrorCode | null = null,
): RequestSteps {
  const stop = halfway === null ? Infinity : Math.ceil(body.Actions.length / 2);
  const walk = new Walk(book, body, references);
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (halfway !== null && index >= stop) throw new HostError(halfway);
      results.push({ ActionId: action.Id, Value: yield* settled(walk.act(action)) });
    } catch (error) {
      const known = error instanceof HostError ? error : unexpected(error);
      return {
        Results: results,
        Error: {
          Code: known.code,
          Message: known.message,
          Location: known.location,
          HttpStatusCode: known.status,
          ActionIndex: index,
        },
      };
    }
  }
  return { Results: results };
}

/** What an action gives, waited for where it gives a promise. */
function* settled(given: unknown): Generator<Promise<void> | null, unknown, void> {
  if (!(given instanceof Promise)) {
    yield null;
    return given;
  }
  let outcome: () => unknown = () => null;
  yield given.then(
    (value: unknown) => {
      outcome = () => value;
    },
    (error: unknown) => {
      outcome = () => {
        throw error;
      };
    },
  );
  return outcome();
}

/**
 * What this host did not foresee must not look like an answer: Excel's own code for it, with the
 * cause for developers.
 */
function unexpected(error: unknown): HostError {
  const text = error instanceof Error ? `${error.message}` : String(error);
  return new HostError('GeneralException', '', `There was an internal error while processing the request. (${text})`);
}

class Walk {
  private readonly book: Book;
  private readonly body: RequestBody;
  private readonly references: References;
  /**
   * Each path is evaluated once a request: `add` must not add twice. Null stands for a null object.
   */
  private readonly found = new Map<number, Target | null>();
  private readonly kept: ReadonlySet<number>;

  constructor(book: Book, body: RequestBody, references: References) {
    this.book = book;
    this.body = body;
    this.references = references;
    this.kept = new Set(
      body.Actions.filter((action) => action.Name === '_KeepReference').map((action) => action.ObjectPathId),
    );
  }

  act(action: RequestAction): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const target = this.at(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return target === null ? null : this.identity(target, action.ObjectPathId);
      case actionTypes.query:
      case actionTypes.queryAsJson:
        return target === null ? null : readMembers(target, action.QueryInfo ?? {}, this.book);
      case actionTypes.method:
        return target === null ? onNull(action.Name) : this.call(target, action);
      case actionTypes.setProperty:
        if (target === null) return onNull(action.Name);
        this.set(target, action.Name, this.resolved(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new HostError('ApiNotFound', `action ${action.ActionType}`);
    }
  }

  private at(pathId: number): Target | null {
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (path === undefined) throw new HostError('InvalidArgument');
    const target = this.walk(path);
    this.found.set(pathId, target);
    return target;
  }

  private walk(path: RequestPath): Target | null {
    if (path.ObjectPathType === pathTypes.root) return object(workbookType, this.book);
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.reference) {
      const kept = this.references.get(path.Name);
      if (kept === undefined) throw new HostError('ItemNotFound');
      return kept;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.at(path.ParentObjectPathId);
    if (parent === null) return null;
    const { target } = parent;
    const type = tableOf(parent);
    if (path.ObjectPathType === pathTypes.property) {
      const child = type.children?.[path.Name];
      if (child === undefined) throw new HostError('ApiNotFound', `${type.name}.${path.Name}`);
      return child(target, this.book);
    }
    const args = this.resolved(path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.indexer) {
      if (type.item === undefined) throw new HostError('ApiNotFound', `${type.name}.getItem`);
      return type.item(target, args[0], this.book);
    }
    const method = path.ObjectPathType === pathTypes.method ? type.objects?.[path.Name] : undefined;
    if (method === undefined) throw new HostError('ApiNotFound', `${type.name}.${path.Name}`);
    return method(target, args, this.book);
  }

  private identity(found: Target, pathId: number): Readonly<Record<string, unknown>> {
    const type = tableOf(found);
    const identity = type.identity?.(found.target, this.book) ?? {};
    if (type.keepable !== true || !this.kept.has(pathId)) return identity;
    return { ...identity, _ReferenceId: this.keep(found) };
  }

  private keep(target: Target): string {
    const id = `reference-${(this.references.size + 1).toString()}-${this.referenceNumber()}`;
    this.references.set(id, target);
    return id;
  }

  private referenceNumber(): number {
    referencesMade += 1;
    return referencesMade;
  }

  private call(found: Target, action: RequestAction): unknown {
    const type = tableOf(found);
    if (action.Name === '_KeepReference' && type.keepable === true) return null;
    if (action.Name === '_RemoveReference') {
      this.references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const method = type.methods?.[action.Name];
    if (method === undefined) throw new HostError('ApiNotFound', `${type.name}.${action.Name}`);
    const answered = method(found.target, this.resolved(action.ArgumentInfo), this.book);
    return answered ?? null;
  }

  private set(found: Target, name: string, value: unknown): void {
    const type = tableOf(found);
    const property = type.properties?.[name];
    if (property?.set === undefined) throw new HostError('ApiNotFound', `${type.name}.${name}`);
    property.set(found.target, value, this.book);
  }

  /** Arguments with the objects in place of their path ids. */
  private resolved(info: ArgumentInfo | undefined): readonly unknown[] {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    if (!ids) return args;
    return args.map((argument, index) => {
      const id = ids[index];
      return typeof id === 'number' && id !== 0 ? this.at(id) : argument;
    });
  }
}

/** Null objects take being kept; all else of them is an error. */
function onNull(member: string): null {
  if (member !== '_KeepReference') throw new HostError('ItemNotFound', member);
  return null;
}

let referencesMade = 0;
