/** What the genuine client sends on each `sync`, as far as this host reads it. */
export interface RequestBody {
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, RequestPath>>;
}

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  update: 9,
} as const;
export const pathTypes = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Beside each argument the path id it names, or 0. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[] | null;
}

export interface RequestAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RequestPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestMessage {
  readonly Url?: string;
  readonly Headers?: Readonly<Record<string, string>> | null;
  readonly Body: RequestBody;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: ResponseError;
}

export interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody | null;
}

/** An entry for the client's rich-api message door; `message` is JSON. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
