import { printNumber } from '../../figures/print';
import type { Language } from '../../indicators/text';
import { cellFigure } from '../../tables/cellFigure';
import type { TableCell } from '../../tables/tableCell';
import { tableDoubtTexts } from '../../tables/tableTexts';
import { roleTexts, writtenRoles } from '../../sheet/tableMemory/tableRoles';
import { sentence, type MessageKey } from '../messages/catalogue';
import { table } from './table';

const heads = [
  'extract.place',
  'extract.row',
  'extract.inTable',
  'extract.indicator',
  'extract.kind',
  'extract.value',
  'extract.of',
  'extract.doubt',
] as const satisfies readonly MessageKey[];

/** The numbers of tables for reading in a terminal, then how many of them are clear. */
export function tableList(cells: readonly TableCell[], language: Language): readonly string[] {
  const told = cells.filter(isTold);
  const rows = told.map((cell) => [
    cell.place,
    cell.name,
    cellFigure(cell).printed,
    (cell.indicator ? [cell.indicator] : cell.candidates).map(({ code }) => code).join(' / '),
    roleTexts[cell.role][language],
    printNumber(cell.value, language),
    cell.year === null ? '' : String(cell.year),
    cell.doubts.map((doubt) => tableDoubtTexts[doubt][language]).join('; '),
  ]);
  const asked = told.filter(({ doubts }) => doubts.length > 0).length;
  const counts = { placed: told.length - asked, asked, other: cells.length - told.length };
  return [
    ...table(
      heads.map((key) => sentence(key)[language]),
      rows,
    ),
    sentence('extract.tables', counts)[language],
  ];
}

/** What may be written, or must be asked about. */
function isTold({ indicator, role, doubts }: TableCell): boolean {
  return doubts.length > 0 || (indicator !== null && writtenRoles.has(role));
}
