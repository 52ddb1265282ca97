import { movedThrough, readsSheet, type MovedCells } from '../../sheet/upgrade/movedFormula';
import { fromFileFormula, toFileFormula } from '../futureFunctions';
import type { LostKind } from '../keep/census';
import type { Model } from './model';

/**
 * Lets formulas, names and input rules of a workbook follow the cells of sheets that were made
 * anew, whose old ones they read.
 * @param from the workbook with the old sheets
 * @param to the one with the new sheets
 * @returns what could not follow; names are missing then, and the census tells of them
 */
export function followReaders(from: Model, to: Model, moved: readonly MovedCells[]): readonly LostKind[] {
  const lost: LostKind[] = [];
  const follow = (formula: string): string | null => {
    const now = movedThrough(fromFileFormula(formula), moved);
    return now === null ? null : toFileFormula(now);
  };
  const reads = (formula: string): boolean => moved.some(({ sheet }) => readsSheet(fromFileFormula(formula), sheet));
  for (const sheet of from.worksheets) {
    const now = moved.some((one) => one.sheet === sheet.name) ? undefined : to.getWorksheet(sheet.name);
    if (!now) continue;
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const formula = cell.formula;
        if (formula === undefined || !reads(formula)) return;
        const followed = follow(formula);
        const { result } = cell;
        if (followed !== null)
          now.getCell(cell.address).value = { formula: followed, ...(result === undefined ? {} : { result }) };
      });
    });
    for (const [place, rule] of Object.entries(sheet.dataValidations.model)) {
      if (rule === undefined || !('formulae' in rule)) continue;
      const texts: readonly unknown[] = rule.formulae;
      if (!texts.some((text) => typeof text === 'string' && reads(text))) continue;
      const followed = texts.map((text) => (typeof text === 'string' ? follow(text) : text));
      if (followed.includes(null))
        lost.push({ kind: 'sheet:dataValidation', before: 1, after: 0, which: [place.replace(/^range:/, '')] });
      else now.dataValidations.model[place] = { ...rule, formulae: followed } as typeof rule;
    }
    const formats = sheet.conditionalFormattings.filter(({ rules }) =>
      rules.some((rule) => 'formulae' in rule && rule.formulae?.some((text) => reads(String(text)))),
    );
    for (const { ref } of formats) lost.push({ kind: 'sheet:cfRule', before: 1, after: 0, which: [ref] });
  }
  followNames(from, to, reads, follow);
  return lost;
}

function followNames(
  from: Model,
  to: Model,
  reads: (formula: string) => boolean,
  follow: (formula: string) => string | null,
): void {
  const places = (model: Model): readonly string[] => model.worksheets.map(({ name }) => name);
  const names = from.definedNames.model.flatMap((entry) => {
    const { name, localSheetId, ranges, formulaExpression, rawText } = entry;
    const texts = [...ranges, formulaExpression ?? '', rawText ?? ''];
    const scope = localSheetId === undefined ? undefined : places(from)[localSheetId];
    if (name.startsWith('_xlnm.') || !texts.some(reads)) return [];
    const followed = texts.map(follow);
    const place = scope === undefined ? undefined : places(to).indexOf(scope);
    if (followed.includes(null) || place === -1) return [];
    const [expression, raw] = followed.slice(-2) as [string, string];
    return [
      {
        ...entry,
        ranges: followed.slice(0, -2) as string[],
        ...(formulaExpression === undefined ? {} : { formulaExpression: expression }),
        ...(rawText === undefined ? {} : { rawText: raw }),
        ...(place === undefined ? {} : { localSheetId: place }),
      },
    ];
  });
  if (names.length === 0) return;
  const isNew = (one: { readonly name: string; readonly localSheetId?: number }): boolean =>
    names.some((other) => other.name === one.name && other.localSheetId === one.localSheetId);
  to.definedNames.model = [...to.definedNames.model.filter((one) => !isNew(one)), ...names];
}
