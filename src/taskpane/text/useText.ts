import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { fillMessage } from '../../checks/message';
import { DocumentFileError } from '../../docx/documentFileError';
import { documentProblems } from '../../docx/documentProblems';
import { loadCatalogue } from '../../indicators/catalogue/catalogue';
import type { LocalText } from '../../indicators/text';
import type { RememberedTable } from '../../sheet/tableMemory/memory';
import { readMemory } from '../../sheet/tableMemory/readMemory';
import { fileProblem } from '../../xlsx/fileProblems';
import { WorkbookFileError } from '../../xlsx/workbookFileError';
import { selectCell, type Place } from '../../excel/door/select';
import { useTurn } from '../frame/useTurn';
import { useExcel } from '../excelContext';
import { failureOf, type Failure } from '../failures';
import { bytesOf } from '../files/openBookFile';
import { useFollower } from '../follow/useFollower';
import { useOnOperation } from '../undo/useFinished';
import type { ReadText, ReadingRequest } from './source/reading';
import { readReport } from './source/readReport';
import { textMessages } from '../messages/words/text';
import { readForeign, selectedPart, type SheetPart } from './table/foreignSheet';
import { readingsIn } from './table/memoryFile';
import { followTargets } from './fill/followTargets';
import { foreignSheets, type Target, type Targets } from './fill/targets';

/** A report that a person gave. */
export interface GivenText {
  /** File name; null for words that were pasted. */
  readonly file: string | null;
  readonly source: ReadingRequest['source'];
}

/** A file that was refused, and the sentence that says why, for the name it is told by. */
export interface TextProblem {
  readonly sentence: (file: string) => LocalText;
  readonly file: string;
}

/** How tables are read, as a file remembers it. */
export interface TakenReadings {
  readonly file: string;
  readonly tables: readonly RememberedTable[];
}

export interface TextState {
  /** Taken from a file beside what the workbook remembers. */
  readonly readings: TakenReadings | null;
  /** Null until the workbook was read. */
  readonly targets: Targets | null;
  readonly target: Target | null;
  readonly given: GivenText | null;
  readonly read: ReadText | null;
  /** The workbook is being read. */
  readonly looking: boolean;
  /** The text is being read. */
  readonly reading: boolean;
  readonly problem: TextProblem | null;
  readonly failure: Failure | null;
}

export interface TextWork extends TextState {
  /** Reads the workbook again: what stands in its cells now. */
  readonly look: () => void;
  readonly aim: (key: string) => void;
  readonly give: (given: GivenText) => void;
  readonly giveFile: (file: File) => void;
  /** A workbook that remembers how tables are read. */
  readonly giveReadings: (file: File) => void;
  /** A sheet of the open workbook. */
  readonly giveSheet: (sheet: string) => void;
  /** What is selected in it; the whole sheet where that is one cell. */
  readonly giveSelection: () => void;
  /** Back to giving a text. */
  readonly forget: () => void;
  readonly cancel: () => void;
  readonly jump: (place: Place) => void;
  readonly fail: (failure: Failure) => void;
}

const nothing: TextState = {
  readings: null,
  targets: null,
  target: null,
  given: null,
  read: null,
  looking: false,
  reading: false,
  problem: null,
  failure: null,
};

/** A report text beside the workbook; neither is written to here. */
export function useText(active: boolean): TextWork {
  const session = useExcel();
  const [state, setState] = useState(nothing);
  const turn = useTurn();
  const change = useCallback((part: Partial<TextState>): void => setState((before) => ({ ...before, ...part })), []);

  /** Whoever asks is filling the sheet that is in front now; an edit moves nobody elsewhere. */
  const asked = useRef(false);
  const loop = useFollower(() =>
    followTargets(session, asked, (event) => {
      if (event.type === 'started') change({ looking: true });
      if (event.type === 'failed') {
        // Who types on is told nothing: it is tried again by itself.
        const isTold = asked.current || event.failure.cause !== 'cellEditMode';
        change({ looking: false, ...(isTold ? { failure: event.failure } : {}) });
      }
      if (event.type !== 'finished') return;
      const { targets, front } = event.result;
      // What the numbers are beside now is drawn in its own time: typing comes first.
      startTransition(() => {
        setState((before) => ({
          ...before,
          targets,
          target: targetNow(targets, before, front),
          looking: false,
          failure: before.failure?.doing === 'preview' ? null : before.failure,
        }));
      });
    }),
  );
  // What was written, taken back or locked, here or elsewhere.
  useOnOperation(() => loop.edited());
  const request = useCallback((): void => {
    asked.current = true;
    loop.request();
  }, [loop]);

  useEffect(() => {
    loop.look(active);
    if (!active) return;
    const timer = setTimeout(request);
    return () => clearTimeout(timer);
  }, [active, loop, request]);

  const readFor = async (given: GivenText, { province, year }: Target): Promise<void> => {
    const signal = turn.begin();
    change({ given, read: null, reading: true, problem: null, failure: null });
    const { scheme, code } = province;
    try {
      const grids = state.targets?.state.snapshot.grids ?? [];
      const own = readMemory({ grids }, loadCatalogue()).tables;
      // What the workbook itself remembers counts before what a file does.
      const memory = [...(state.readings?.tables ?? []), ...own];
      const read = await readReport({ source: given.source, province: { scheme, code }, year, memory }, signal);
      if (signal.aborted) return;
      // A long list is drawn in its own time: clicks come first.
      startTransition(() => change({ read, reading: false }));
    } catch (error) {
      if (!signal.aborted) refuse(error, given.file ?? '');
    }
  };

  const refuse = (error: unknown, file: string): void => {
    const problem = problemOf(error, file);
    change({ given: null, reading: false, problem, failure: problem ? null : failureOf('text', error) });
  };

  const openFile = async (file: File, target: Target): Promise<void> => {
    let bytes: Uint8Array;
    try {
      bytes = await bytesOf(file);
    } catch (error) {
      refuse(error, file.name);
      return;
    }
    await readFor({ file: file.name, source: { bytes, name: file.name } }, target);
  };

  const openReadings = async (file: File): Promise<void> => {
    change({ reading: true, problem: null, failure: null });
    try {
      const tables = await readingsIn(file);
      const sentence = (name: string): LocalText => fillMessage(textMessages['text.readings.none'], { file: name });
      change(
        tables.length > 0
          ? { reading: false, readings: { file: file.name, tables } }
          : { reading: false, problem: { file: file.name, sentence } },
      );
    } catch (error) {
      refuse(error, file.name);
    }
  };

  /** What stands on a sheet now, in the area where one is given. */
  const openSheet = async (find: () => Promise<SheetPart>, target: Target, targets: Targets): Promise<void> => {
    change({ reading: true, problem: null, failure: null });
    try {
      const { sheet, area } = await find();
      const grid = foreignSheets(targets).includes(sheet) ? await readForeign(session, sheet, area) : null;
      if (grid) await readFor({ file: sheet, source: { grids: [grid] } }, target);
      else
        change({
          reading: false,
          problem: { file: sheet, sentence: () => fillMessage(textMessages['text.selection.form'], { sheet }) },
        });
    } catch (error) {
      change({ reading: false, failure: failureOf('text', error) });
    }
  };

  return {
    ...state,
    look: () => {
      change({ failure: null });
      request();
    },
    aim: (key) => {
      const target = state.targets?.list.find((one) => one.key === key) ?? null;
      change({ target });
      // Whose text it is decides how it is read.
      if (target && state.given) void readFor(state.given, target);
    },
    give: (given) => {
      if (state.target) void readFor(given, state.target);
    },
    giveFile: (file) => {
      if (state.target) void openFile(file, state.target);
    },
    giveReadings: (file) => void openReadings(file),
    giveSheet: (sheet) => {
      const { target, targets } = state;
      if (target && targets) void openSheet(() => Promise.resolve({ sheet, area: null }), target, targets);
    },
    giveSelection: () => {
      const { target, targets } = state;
      if (target && targets) void openSheet(() => selectedPart(session), target, targets);
    },
    forget: () => change({ given: null, read: null, problem: null, failure: null }),
    cancel: () => {
      turn.end();
      change({ given: null, reading: false });
    },
    jump: ({ sheet, address }) => {
      selectCell(session, sheet, address).catch((error: unknown) => change({ failure: failureOf('jump', error) }));
    },
    fail: (failure) => {
      change({ failure });
      // What stands in the workbook now is on show before somebody says yes once more.
      if (failure.cause === 'changed') request();
    },
  };
}

/** What a file was refused for; null for a fault of ours. */
function problemOf(error: unknown, file: string): TextProblem | null {
  if (error instanceof WorkbookFileError) return { file, sentence: (name) => fileProblem(error.problem, name) };
  if (!(error instanceof DocumentFileError)) return null;
  const { reason } = error;
  return { file, sentence: (name) => fillMessage(documentProblems[reason], { file: name }) };
}

/**
 * What a text is filled into: before one is given, the sheet that a person stands on; then the
 * target of before where it is still there (a sheet to be made may stand by now), else the first.
 */
function targetNow({ list }: Targets, { given, target: before }: TextState, front: string | null): Target | null {
  const inFront = given === null ? list.find(({ report }) => report !== null && report.sheet === front) : undefined;
  if (inFront) return inFront;
  const same = before && list.find(({ key }) => key === before.key);
  const made =
    before &&
    list.find(
      ({ province, year, form }) =>
        province.code === before.province.code && year === before.year && form.id === before.form.id,
    );
  return same ?? made ?? list[0] ?? null;
}
