import { bookRules } from '../../narrative/compare/bookRules';
import type { LocalText } from '../../indicators/text';
import { keyText } from '../../indicators/provinces/provinceList';
import type { Book, CellRef } from '../../sheet/province/report';
import type { Cover } from '../../submission/cover/readCover';
import { openPlaceText, unfilledText } from '../../submission/completenessWords';
import { submissionFileName, submissionFiles, type SubmissionFile } from '../../submission/files/fileNames';
import type { AppliedWaiver, GateFinding } from '../../submission/gate';
import { lastExplainer, unexplainedOf, type Unexplained } from '../../submission/notes/explain';
import type { ExplanationRow } from '../../submission/notes/readNotes';
import type { Submission } from '../../submission/readSubmission';
import { signedOf, type Signed } from '../../submission/seal/signedSheets';
import type { SealCheck } from '../../submission/seal/verify';
import { stepOf, type SubmitStep } from './submitStep';

/** What still has to be filled in: a sentence, and the cells that it names. */
export interface ToFill {
  readonly text: LocalText;
  readonly cells: readonly CellRef[];
}

/**
 * Where a workbook stands on its way to the Ministry, as much of it as the pane shows; plain data
 * that crosses threads.
 */
export interface Standing {
  /** Names of the province sheets, all of which are submitted; none where there is nothing. */
  readonly sheets: readonly string[];
  /** Whose they are, each once: of one province as a rule. */
  readonly provinces: readonly LocalText[];
  readonly step: SubmitStep;
  /** One a sheet that is not filled in far enough. */
  readonly unfilled: readonly ToFill[];
  /** One a name that is left open. */
  readonly openPlaces: readonly ToFill[];
  /** What is shown otherwise than it is, and keeps the workbook from being sealed. */
  readonly disguised: readonly LocalText[];
  /** Errors that no waiver covers. */
  readonly errors: number;
  readonly unexplained: readonly Unexplained[];
  /** Warnings with an explanation. */
  readonly explained: number;
  /** The rules of what stands in the way, in their order, and what they are in words. */
  readonly inTheWay: readonly { readonly id: string; readonly title: LocalText }[];
  readonly waivers: readonly AppliedWaiver[];
  /** Who explained last; empty where nobody did. */
  readonly explainedBy: string;
  readonly cover: Cover | null;
  /** Whether the signatures are of the sheets as they stand. */
  readonly signed: Signed;
  readonly seal: SealCheck;
  /** What whoever looks at the workbook does not see, or sees otherwise than it is. */
  readonly concealed: Submission['concealed'];
  /** What the files are called. */
  readonly names: Readonly<Record<SubmissionFile, string>>;
}

/** A workbook that was read and checked. */
export interface CheckedSubmission {
  readonly book: Book;
  readonly submission: Submission;
  /** Explanations of this workbook and of earlier ones. */
  readonly said: readonly ExplanationRow[];
}

function provincesOf({ reports }: Book): readonly LocalText[] {
  const named = reports.flatMap(({ head: { province } }) => province ?? []);
  return [...new Map(named.map((province) => [keyText(province), province.name])).values()];
}

/** Where it stands. Pure. */
export function standingOf({ book, submission, said }: CheckedSubmission): Standing {
  const { gate, notes, cover, seal, concealed } = submission;
  const signed = signedOf(cover, book, seal);
  const { unfilled, openPlaces, disguised, errors, unexplained, explained, waivers } = gate;
  const nameOf = (file: SubmissionFile): string => submissionFileName(book, seal.seal, file);
  const files = Object.keys(submissionFiles) as SubmissionFile[];
  return {
    sheets: book.reports.map(({ sheet }) => sheet),
    provinces: provincesOf(book),
    step: stepOf({ gate, signed, seal }),
    unfilled: unfilled.map((one) => ({ text: unfilledText(one), cells: one.blank })),
    openPlaces: openPlaces.map((one) => ({ text: openPlaceText(one), cells: [one] })),
    disguised: disguised.map(({ text }) => text),
    errors: errors.length,
    unexplained: unexplained.map(({ finding, report }) => unexplainedOf(finding, report, said)),
    explained: explained.length,
    inTheWay: rulesOf([...errors, ...unexplained]),
    waivers,
    explainedBy: lastExplainer(notes.explanations),
    cover,
    signed,
    seal,
    concealed,
    names: Object.fromEntries(files.map((file) => [file, nameOf(file)])) as Standing['names'],
  };
}

function rulesOf(findings: readonly GateFinding[]): Standing['inTheWay'] {
  const ids = [...new Set(findings.map(({ finding }) => finding.rule))].sort();
  const none = { vi: '', en: '' };
  return ids.map((id) => ({ id, title: bookRules.find((rule) => rule.id === id)?.title ?? none }));
}
