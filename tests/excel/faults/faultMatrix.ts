import type { ExcelFailure } from '../../../src/excel/door/excelFailure';
import { createExcelSession, type ExcelSession } from '../../../src/excel/door/session';
import { settleUnfinished, type Settled } from '../../../src/excel/undo/settle';
import { parseAddress } from '../../../src/sheet/grid/address';
import { isTemporary } from '../../../src/excel/write/temporarySheets';
import { failureOf, happened, type Doing } from '../../../src/taskpane/failures';
import { messages } from '../../../src/taskpane/messages/catalogue';
import { sayIn } from '../../../src/taskpane/messages/say';
import { Host } from '../../../src/workbench/host/host';
import { loadOfficeJs } from '../../../src/workbench/host/node/loadOfficeJs';
import { sample } from '../../sampling';
import { profile } from '../onHost';
import { contentsOf, typedNumbers, unprotectByHand, type WayToFail } from './faults';

/** An operation on a workbook, as the matrix drives it. */
export interface Operation {
  readonly name: string;
  readonly doing: Doing;
  /** The workbook it starts from. */
  readonly book: () => Promise<Uint8Array>;
  /** The existing sheet that is renamed, deleted or protected in its way. */
  readonly touched: string;
  /** What comes before in the same session, without faults: what is to be taken back, say. */
  readonly arrange?: (session: ExcelSession) => Promise<unknown>;
  readonly run: (session: ExcelSession, arranged: unknown) => Promise<unknown>;
  /**
   * A cell that a person types into after an answer was lost; the sheet may not be there by then.
   */
  readonly editable?: { readonly sheet: string; readonly address: string };
  /** Contents beyond cells that the operation changes, as text: marks, protection. */
  readonly beyond?: (host: Host) => string;
  /**
   * Contents as they are compared, where they tell of the whole workbook: the code of a seal is
   * another one when somebody has renamed a sheet before it was taken.
   */
  readonly compared?: (cells: ReadonlyMap<string, string>, host: Host) => ReadonlyMap<string, string>;
  /** It is made again with a button of its own and not taken back. */
  readonly isFinal?: boolean;
  /** A derived sheet gives way to a new one and is not given back. */
  readonly replacesDerived?: boolean;
}

export interface Combination {
  readonly operation: string;
  readonly request: number;
  readonly way: string;
  readonly outcome: 'as before' | 'complete' | 'lost';
  /** What went wrong, where something did. */
  readonly problems: readonly string[];
}

const timeLimit = 60_000;

/** Time passes for whoever waits for an answer that never comes, and for nobody else. */
class Clock {
  private waiting: (() => void) | null = null;
  private readonly real = globalThis.setTimeout;

  constructor() {
    const keep = (callback: () => void): void => {
      this.waiting = callback;
    };
    const { real } = this;
    globalThis.setTimeout = ((callback: () => void, delay?: number, ...rest: unknown[]) => {
      if (delay !== timeLimit) return real(callback, delay, ...(rest as []));
      keep(callback);
      return real(() => undefined, 0);
    }) as typeof setTimeout;
  }

  runOut(): void {
    this.real(() => this.waiting?.(), 0);
  }

  stop(): void {
    globalThis.setTimeout = this.real;
  }
}

export async function opened(bytes: Uint8Array): Promise<{ host: Host; session: ExcelSession }> {
  const host = await Host.open(bytes, profile);
  Object.assign(globalThis, loadOfficeJs(host, { profile }));
  return { host, session: createExcelSession({ timeLimit }) };
}

/** How many requests the operation takes, and what the workbook holds when it is done. */
async function rehearse(operation: Operation, bytes: Uint8Array) {
  const { host, session } = await opened(bytes);
  const arranged = await operation.arrange?.(session);
  const from = host.requestCount;
  const before = pictureOf(operation, host);
  await operation.run(session, arranged);
  return { requests: host.requestCount - from, before, after: pictureOf(operation, host) };
}

function pictureOf({ beyond, compared = (cells) => cells }: Operation, host: Host) {
  return { cells: compared(contentsOf(host.snapshot()), host), beyond: beyond?.(host) ?? '' };
}
type Picture = ReturnType<typeof pictureOf>;

/** How the next contact comes about. */
const nextContacts = ['', ', pane reopened', ', a cell edited since'] as const;
type NextContact = (typeof nextContacts)[number];
const typedSince = '987654';

/** One fault to try: the request that is struck, how, and what comes next. */
interface Trial {
  readonly request: number;
  readonly way: WayToFail;
  readonly next: NextContact;
}

/** Every request of an operation failing in every way. */
function trialsOf(requests: number, ways: readonly WayToFail[]): readonly Trial[] {
  return Array.from({ length: requests }, (_, at) => at + 1).flatMap((request) =>
    ways.flatMap((way) =>
      (way.name.startsWith('no answer') ? nextContacts : nextContacts.slice(0, 1)).map((next) => ({
        request,
        way,
        next,
      })),
    ),
  );
}

/**
 * Lets requests of an operation fail: each in every way in the deep run, else a sample.
 * @param turn operations that differ in it take different samples
 * @returns what became of the workbook in each trial, and how many trials there are
 */
export async function tryFaults(
  operation: Operation,
  ways: readonly WayToFail[],
  turn: number,
): Promise<{ readonly tried: readonly Combination[]; readonly whole: number }> {
  const bytes = await operation.book();
  const rehearsal = await rehearse(operation, bytes);
  const trials = trialsOf(rehearsal.requests, ways);
  const tried: Combination[] = [];
  const turned = trials.map((_, at) => trials[(at + turn) % trials.length]!);
  for (const trial of sample('faults of requests', turned)) {
    tried.push(await tryFault(operation, bytes, rehearsal, trial));
  }
  return { tried, whole: trials.length };
}

async function tryFault(
  operation: Operation,
  bytes: Uint8Array,
  { before, after }: { readonly before: Picture; readonly after: Picture },
  { request, way, next }: Trial,
): Promise<Combination> {
  const { host, session } = await opened(bytes);
  const arranged = await operation.arrange?.(session);
  const typed = typedNumbers(host.snapshot());
  const clock = new Clock();
  const struck = host.requestCount + request;
  host.beforeRequest = (number) => {
    if (number !== struck) return undefined;
    const fault = way.strike(host);
    if (fault === 'drop' || fault === 'lose') clock.runOut();
    return fault;
  };
  const problems: string[] = [];
  let failure: ExcelFailure | null = null;
  try {
    await operation.run(session, arranged);
  } catch (error) {
    failure = error as ExcelFailure;
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
  host.beforeRequest = null;
  clock.stop();
  if (failure) problems.push(...messageProblems(operation.doing, failure));
  const edited = next === ', a cell edited since' ? editSince(operation, host) : null;
  const settled = await conclude(
    next === ', pane reopened' ? createExcelSession({ timeLimit }) : session,
    host,
    problems,
  );
  const now = pictureOf(operation, host);
  const sheets = host.view().sheets.map(({ name }) => name);
  if (sheets.some(isTemporary)) problems.push('a temporary sheet is left');
  const aside = (picture: Picture): string => comparable(picture, operation.touched, way);
  if (edited) {
    problems.push(...editedProblems(edited, now, before, after, settled));
    const outcome = problems.length > 0 ? 'lost' : settled?.outcome === 'takenBack' ? 'as before' : 'complete';
    return { operation: operation.name, request, way: way.name + next, outcome, problems };
  }
  const outcome = aside(now) === aside(before) ? 'as before' : aside(now) === aside(after) ? 'complete' : 'lost';
  if (outcome === 'lost') problems.push(differences(now, before, after));
  // With its sheet deleted there may be nothing left to do.
  const nothingToDo = way.name === 'sheet deleted meanwhile' || aside(before) === aside(after);
  if (!failure && outcome === 'as before' && !nothingToDo) problems.push('said to be done, and nothing is');
  if (way.name !== 'sheet deleted meanwhile' && operation.doing !== 'back') {
    const left = typedNumbers(host.snapshot());
    for (const [place, value] of typed) {
      if (!left.has(place)) problems.push(`the number ${String(value)} of ${place} is gone`);
    }
  }
  return {
    operation: operation.name,
    request,
    way: way.name + next,
    outcome: problems.length > 0 ? 'lost' : outcome,
    problems,
  };
}

/** Types into a cell of the operation, wherever it stands by now; null where there is none. */
function editSince({ editable }: Operation, host: Host): string | null {
  const names = host.view().sheets.map(({ name }) => name);
  const sheet = names.find((name) => name === editable?.sheet) ?? names.find(isTemporary);
  if (!editable || sheet === undefined) return null;
  const { row, column } = parseAddress(editable.address)!;
  return host.enter(sheet, row, column, typedSince).done ? `R${row}C${column}` : null;
}

/**
 * What was typed stands; each other cell is as before or as it was to become; what taking back left
 * alone is named.
 */
function editedProblems(
  place: string,
  now: Picture,
  before: Picture,
  after: Picture,
  settled: Settled | null,
): string[] {
  const typed = [...now.cells].filter(([at, content]) => at.endsWith(`!${place}`) && content.includes(typedSince));
  if (typed.length !== 1) return [`what was typed since stands in ${typed.length} cells`];
  const others = [...new Set([...now.cells.keys(), ...before.cells.keys(), ...after.cells.keys()])].filter(
    (at) => at !== typed[0]![0],
  );
  const strange = others.filter((at) => ![before.cells.get(at), after.cells.get(at)].includes(now.cells.get(at)));
  const isNamed = (settled?.spared.cells ?? []).some(({ sheet, address }) => {
    const { row, column } = parseAddress(address)!;
    return typed[0]![0] === `${sheet}!R${row}C${column}`;
  });
  return [
    ...strange.slice(0, 3).map((at) => `${at} is ${now.cells.get(at) ?? 'blank'}, neither as before nor complete`),
    ...(settled?.outcome === 'takenBack' && !isNamed ? ['the cell that was edited since is not named'] : []),
  ];
}

/** The next contact; where protection is still in the way, once more after it was lifted. */
async function conclude(session: ExcelSession, host: Host, problems: string[]): Promise<Settled | null> {
  try {
    return await settleUnfinished(session);
  } catch {
    unprotectByHand(host);
  }
  try {
    return await settleUnfinished(session);
  } catch (error) {
    problems.push(`the next contact failed: ${String(error)}`);
    return null;
  }
}

function messageProblems(doing: Doing, error: ExcelFailure): string[] {
  const failure = failureOf(doing, error);
  return (['vi', 'en'] as const).flatMap((language) => {
    const say = sayIn(language, messages);
    const sentences = [say(happened(failure)), say(`failure.${failure.cause}.why`), say(`failure.${failure.cause}.do`)];
    return sentences.every((sentence) => sentence.length > 5) ? [] : [`no ${language} message for ${failure.cause}`];
  });
}

/** A workbook's contents as one text, without what the person did to a sheet in the meantime. */
function comparable({ cells, beyond }: Picture, touched: string, { name }: WayToFail): string {
  const renamed = `${touched} (cũ)`.slice(0, 31);
  const lines = [...cells].flatMap(([place, content]) => {
    const own = place.startsWith(`${touched}!`) || place.startsWith(`${renamed}!`);
    // A person who deletes a sheet breaks what reads it, and knows.
    const broken = content.includes('#REF!') || content.includes(`'${touched}'!`);
    if (name === 'sheet deleted meanwhile' && (own || broken)) return [];
    return [`${place.replace(`${renamed}!`, `${touched}!`)} ${content.replaceAll(renamed, touched)}`];
  });
  return [...lines.sort(), name.startsWith('sheet') ? '' : beyond].join('\n');
}

function differences(now: Picture, before: Picture, after: Picture): string {
  const against = (other: Picture): string =>
    [...new Set([...now.cells.keys(), ...other.cells.keys()])]
      .filter((place) => now.cells.get(place) !== other.cells.get(place))
      .slice(0, 4)
      .map((place) => `${place}: ${now.cells.get(place) ?? 'blank'} and not ${other.cells.get(place) ?? 'blank'}`)
      .join('; ');
  return `unlike before (${against(before)}, ${now.beyond}/${before.beyond}) and unlike after (${against(after)}, ${after.beyond})`;
}
