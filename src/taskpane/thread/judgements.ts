import type { Explanation } from '../../checks/explanation';
import { rulesVersion } from '../../checks/rules';
import type { OpenCells } from '../../excel/marks/lockSheets';
import type { Language } from '../../indicators/text';
import { parseAddress } from '../../sheet/grid/address';
import { columns, isInputRole } from '../../sheet/province/columns';
import type { Snapshot } from '../../sheet/grid/grid';
import type { Book } from '../../sheet/province/report';
import { entryCardOf, type EntryCard, type EntryPlace } from '../../submission/entryCard';
import type { Signing } from '../../submission/cover/coverSheet';
import { planSignatures } from '../../submission/cover/coverWrites';
import { readCover } from '../../submission/cover/readCover';
import { checkReport } from '../../submission/files/checkReport';
import { figuresCsv } from '../../submission/files/figuresCsv';
import { figuresJson } from '../../submission/files/figuresJson';
import { submissionFileName } from '../../submission/files/fileNames';
import { fingerprintOf } from '../../submission/notes/fingerprint';
import { explanationCells, planNotes } from '../../submission/notes/notesSheet';
import { submittingUnit } from '../../submission/openPlaces';
import { formSignatures, signatureCells } from '../../submission/seal/formSignatures';
import { planSeal, sealRefusal } from '../../submission/seal/sealPlan';
import { signedMark, signedOf } from '../../submission/seal/signedSheets';
import type { SheetPlan } from '../../submission/sheetPlan';
import { standingOf, type CheckedSubmission } from './standing';

/** A workbook that was read and checked, with its cells. */
export interface Case extends CheckedSubmission {
  readonly snapshot: Snapshot;
  readonly earlier: readonly Book[];
}

/** Every sheet's name, blank ones too: what a new sheet may not be called. */
interface Named {
  readonly sheets: readonly string[];
}

/**
 * What is made of a checked workbook on its way to the Ministry, each from the workbook and a wish.
 * Pure, plain data in and out: all of it runs off the pane's thread.
 */
const judgements = {
  standing: (one: Case, _: null) => standingOf(one),

  /** What helps while a cell is filled in; null where it stands on no form. */
  entry: (books: Case, place: EntryPlace): EntryCard | null => entryCardOf(place, books),

  /**
   * The plan that writes one explanation of exactly these numbers; null where some of them no
   * longer stand there.
   */
  explanation: (
    { snapshot, submission: { gate } }: Case,
    {
      sheets,
      fingerprints,
      explanation,
    }: Named & { readonly fingerprints: readonly string[]; readonly explanation: Explanation },
  ): SheetPlan | null => {
    const wanted = new Set(fingerprints);
    const found = [...gate.unexplained, ...gate.explained].filter(({ finding, report }) =>
      wanted.delete(fingerprintOf(finding, report)),
    );
    const rows = found.map(({ finding, report }) => explanationCells(finding, report, explanation));
    return wanted.size > 0 ? null : planNotes(snapshot, sheets, rows);
  },

  /** The plan that writes names and days to the cover, and under the tables of the forms. */
  signatures: (
    { snapshot, book }: Case,
    { sheets, signings }: Named & { readonly signings: readonly Signing[] },
  ): SheetPlan => {
    const { create, fill } = planSignatures(snapshot, sheets, signings, submittingUnit(book), signedMark(book));
    return { create, fill: [...fill, ...formSignatures(book, readCover(snapshot), signings)] };
  },

  /** The plan that seals; null where something stands in the way. */
  seal: (
    { snapshot, book, submission: { gate, cover, seal } }: Case,
    { sheets, by, at }: Named & { readonly by: string; readonly at: string },
  ): SheetPlan | null => {
    const signed = signedOf(cover, book, seal);
    const request = { snapshot, sheets, book, gate, signed, rules: rulesVersion, by, at };
    return sealRefusal(request) ? null : planSeal(request);
  },

  /** Inputs, notes and signatures of province sheets: what a lifted lock opens. */
  openCells: ({ book: { reports } }: Case, _: null): readonly OpenCells[] => {
    const open = columns.filter(({ role }) => isInputRole(role) || role === 'note').map(({ symbol }) => symbol);
    return reports.map((report) => ({
      sheet: report.sheet,
      cells: [
        ...report.rows.flatMap((row) =>
          open.flatMap((symbol) => {
            const cell = row.cells.get(symbol);
            return cell?.formula === null ? [parseAddress(cell.address)!] : [];
          }),
        ),
        ...signatureCells(report),
      ],
    }));
  },

  json: ({ book, submission }: Case, _: null) => figuresJson(book, submission, rulesVersion),
  csv: ({ book }: Case, _: null) => figuresCsv(book),
  report: (
    { book, submission }: Case,
    { language, madeAt }: { readonly language: Language; readonly madeAt: string },
  ) => {
    const file = submissionFileName(book, submission.seal.seal, 'workbook');
    return checkReport([{ file, error: null, submission }], { language, rules: rulesVersion, madeAt });
  },
} as const;

type Judgements = typeof judgements;

/** A judgement by its name. */
export type Judgement = keyof Judgements;
/** What has to be said to ask for it. */
export type WishOf<Which extends Judgement> = Parameters<Judgements[Which]>[1];
/** What it comes to. */
export type Judged<Which extends Judgement> = ReturnType<Judgements[Which]>;

/** Judges a checked workbook. `wish` is the judgement's own; across threads no type can say so. */
export function judge(judgement: Judgement, one: Case, wish: unknown): unknown {
  return (judgements[judgement] as (one: Case, wish: unknown) => unknown)(one, wish);
}
