import { fillMessage } from '../../checks/message';
import { statusWords } from '../../indicators/forms/statuses';
import { stampMoment } from '../../sheet/grid/days';
import { applied } from '../../sheet/grid/applied';
import type { Snapshot } from '../../sheet/grid/grid';
import type { Book, SheetReport } from '../../sheet/province/report';
import { freeName } from '../../sheet/province/sheetName';
import { coverCounts, coverTitle, signerRoles, type CoverField } from '../cover/coverFields';
import { buildCoverSheet, type Signing } from '../cover/coverSheet';
import { fieldWrites, signatureWrites } from '../cover/coverWrites';
import { coverText, readCover } from '../cover/readCover';
import { shortDigest } from '../digest';
import type { Gate } from '../gate';
import { submittingUnit } from '../openPlaces';
import type { SheetPlan } from '../sheetPlan';
import { linesOf, sealedRows, sealOf } from './canonical';
import { formSignatures } from './formSignatures';
import { buildCopySheet, copyRows, copyTable, readCopy } from './copySheet';
import type { SealedLine } from './sealedRow';
import { signedMark, type Signed } from './signedSheets';

/** What is to be sealed, by whom and when. */
export interface SealRequest {
  readonly snapshot: Snapshot;
  readonly book: Book;
  /** Every sheet's name, blank ones too. */
  readonly sheets: readonly string[];
  /** Of this very snapshot. */
  readonly gate: Gate;
  readonly signed: Signed;
  /** Version of the rules that the gate stands on. */
  readonly rules: string;
  readonly by: string;
  /** ISO time with its offset. */
  readonly at: string;
  /** Signatures to set with the seal; those on the cover stay. */
  readonly signings?: readonly Signing[];
}

/** Why a workbook is not sealed. */
export const sealRefusals = [
  'empty',
  'identity',
  'unfilled',
  'openPlaces',
  'disguised',
  'errors',
  'unexplained',
  'outdated',
  'noName',
] as const;
export type SealRefusal = (typeof sealRefusals)[number];

/** What to write to seal a workbook. */
export interface SealPlan extends SheetPlan {
  readonly seal: string;
  /** The cover's sheet, as it is called then. */
  readonly cover: string;
}

/** Why this workbook cannot be sealed, the first reason; null when it can. */
export function sealRefusal({
  gate,
  signed,
  signings = [],
  book,
  by,
}: Pick<SealRequest, 'gate' | 'signed' | 'signings' | 'book' | 'by'>): SealRefusal | null {
  if (gate.empty) return 'empty';
  if (book.reports.some(({ head }) => !head.province || head.year === null || !head.template)) return 'identity';
  if (gate.unfilled.length > 0) return 'unfilled';
  if (gate.openPlaces.length > 0) return 'openPlaces';
  if (gate.disguised.length > 0) return 'disguised';
  if (gate.errors.length > 0) return 'errors';
  if (gate.unexplained.length > 0) return 'unexplained';
  if (signed === 'outdated' && signings.length < signerRoles.length) return 'outdated';
  return by.trim() === '' ? 'noName' : null;
}

/**
 * Works out the seal and every cell that says it: the cover's fields (made where the cover is
 * missing) and the visible copy of what is sealed. The seal is computed from the workbook as it
 * will read once the rest is written, so that verifying it reads the same.
 * @throws RangeError when `sealRefusal` has a reason
 */
export function planSeal(request: SealRequest): SealPlan {
  const refusal = sealRefusal(request);
  if (refusal) throw new RangeError(`not to be sealed: ${refusal}`);
  const { snapshot, book } = request;
  const before = withFields(request, fieldsOf(request));
  const written = applied(snapshot, before);
  const lines = linesOf(sealedRows({ snapshot: written, book, cover: readCover(written) }));
  const seal = sealOf(lines);
  const cover = withFields(
    request,
    new Map([...fieldsOf(request), ['seal', seal] as const, ['shortSeal', shortDigest(seal)] as const]),
  );
  const copy = planCopy(snapshot, [...request.sheets, ...cover.create.map(({ name }) => name)], lines);
  return {
    create: [...cover.create, ...copy.create],
    fill: [...cover.fill, ...copy.fill],
    seal,
    cover: readCover(written)!.sheet,
  };
}

function fieldsOf({
  snapshot,
  book,
  gate,
  signed,
  signings = [],
  rules,
  by,
  at,
}: SealRequest): ReadonlyMap<CoverField, string> {
  const cover = readCover(snapshot);
  const unit = coverText(cover, 'unit') || submittingUnit(book);
  return new Map<CoverField, string>([
    ['unit', unit],
    ['sheets', book.reports.map(sheetText).join('; ')],
    ['rules', rules],
    ['notes', notesText(gate)],
    ...(signed === 'standing' || signings.length > 0 ? [['signedMark', signedMark(book)] as const] : []),
    ['sealedBy', by.trim()],
    ['sealedAt', stampMoment(at)],
  ]);
}

/** `Thanh Hóa 2018 (TH-N 1.0, ước tính)`. */
function sheetText({ sheet, head: { template, status } }: SheetReport): string {
  const form = template ? `${template.id} ${template.version}` : '';
  return `${sheet} (${[form, status ? statusWords[status].word.vi.toLowerCase() : ''].filter((part) => part !== '').join(', ')})`;
}

/**
 * How many warnings were explained, and which rules were set aside by whom: on the cover, for
 * everybody to see.
 */
function notesText({ explained, waivers }: Gate): string {
  if (waivers.length === 0) return fillMessage(coverCounts.explained, { count: explained.length }).vi;
  const waived = waivers.map((waiver) => fillMessage(coverCounts.waiver, { ...waiver }).vi).join('; ');
  return fillMessage(coverCounts.waived, { count: explained.length, rules: waivers.length, waived }).vi;
}

function withFields(
  { snapshot, book, sheets, signings = [] }: SealRequest,
  fields: ReadonlyMap<CoverField, string>,
): SheetPlan {
  const cover = readCover(snapshot);
  const onForms = formSignatures(book, cover, signings);
  return cover
    ? { create: [], fill: [...fieldWrites(cover, fields), ...signatureWrites(cover, signings), ...onForms] }
    : { create: [buildCoverSheet({ fields, signings }, freeName(coverTitle.vi, sheets))], fill: onForms };
}

/**
 * The copy as a new sheet, or over the rows of the one that stands there; rows left over are
 * emptied.
 */
function planCopy(snapshot: Snapshot, sheets: readonly string[], lines: readonly SealedLine[]): SheetPlan {
  const found = readCopy(snapshot);
  if (!found) return { create: [buildCopySheet(lines, freeName(copyTable.title.vi, sheets))], fill: [] };
  const { grid, columns, headRow } = found;
  const rows = copyRows(lines);
  const first = headRow + 1;
  const count = Math.max(rows.length, grid.values.length - first);
  const fill = Array.from({ length: count }, (_, at) =>
    copyTable.write(grid, columns, first + at, rows[at] ?? { place: '', row: '', content: '' }),
  ).flat();
  return { create: [], fill };
}
