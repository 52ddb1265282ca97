import { columnLetters, parseAddress } from '../../sheet/grid/address';
import { formulaPieces } from '../../sheet/formula/formulaText';
import { shiftOf, type MovedCells } from '../../sheet/upgrade/movedFormula';
import type { LostKind } from '../keep/census';
import type { ModelSheet } from './model';

/** How a form's own condition reads in any row, and as other programs write it. */
function shapeOf(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(/FALSE(?:\(\))?/gi, '0')
    .replace(/[\s$]/g, '')
    .replace(/\d+/g, '#')
    .toUpperCase();
}

/**
 * Puts the conditional formats that somebody gave an old sheet on the new one.
 * @param ofForm formulas of the formats that the form itself makes
 * @returns those whose cells do not stay together
 */
export function carryConditions(
  old: ModelSheet,
  made: ModelSheet,
  moved: MovedCells,
  ofForm: readonly string[],
): readonly LostKind[] {
  const shapes = new Set(ofForm.map(shapeOf));
  const lost: LostKind[] = [];
  for (const { ref, rules } of old.conditionalFormattings) {
    const own = rules.filter((rule) => {
      const [formula] = ('formulae' in rule && rule.formulae) || [];
      return !(rule.type === 'expression' && shapes.has(shapeOf(String(formula))));
    });
    if (own.length === 0) continue;
    const areas = ref.split(/\s+/).map((area) => movedArea(area, moved));
    const [first] = areas;
    const shifted = own.map((rule) => {
      const texts = ('formulae' in rule && rule.formulae) || [];
      const now = texts.map((text) => (first ? shiftedFormula(String(text), first, moved) : null));
      return now.includes(null) ? null : { ...rule, ...(texts.length > 0 ? { formulae: now } : {}) };
    });
    const isTogether = areas.every((area) => area && area.down === first!.down && area.right === first!.right);
    if (!isTogether || shifted.includes(null)) {
      lost.push({ kind: 'sheet:cfRule', before: own.length, after: 0, which: [ref] });
      continue;
    }
    made.addConditionalFormatting({
      ref: areas.map((area) => area!.ref).join(' '),
      rules: shifted as typeof rules,
    });
  }
  return lost;
}

interface MovedArea {
  readonly ref: string;
  readonly down: number;
  readonly right: number;
  readonly height: number;
}

function movedArea(area: string, { rows, columns }: MovedCells): MovedArea | null {
  const [from, to = from] = area.split(':');
  const [start, end] = [parseAddress(from ?? ''), parseAddress(to ?? '')];
  if (!start || !end) return null;
  const down = shiftOf(rows, start.row + 1, end.row + 1);
  const right = shiftOf(columns, start.column, end.column);
  if (down === null || right === null) return null;
  const at = (place: typeof start): string => `${columnLetters(place.column + right)}${place.row + 1 + down}`;
  const ref = area.includes(':') ? `${at(start)}:${at(end)}` : at(start);
  return { ref, down, right, height: end.row - start.row + 1 };
}

/** A condition's formula where all that it reads moves as its cells do; else null. */
function shiftedFormula(formula: string, area: MovedArea, { rows, columns }: MovedCells): string | null {
  let text = '';
  for (const piece of formulaPieces(formula)) {
    if (piece.kind === 'sheet' || piece.kind === 'brackets') return null;
    const [, left, letters, top, number] = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i.exec(piece.text) ?? [];
    const place = piece.kind === 'word' && number ? parseAddress(piece.text) : null;
    if (!place) {
      text += piece.text;
      continue;
    }
    const row = place.row + 1;
    const down = shiftOf(rows, row, top === '$' ? row : row + area.height - 1);
    if (letters === undefined || down !== area.down || shiftOf(columns, place.column, place.column) !== area.right)
      return null;
    text += `${left}${columnLetters(place.column + area.right)}${top}${row + area.down}`;
  }
  return text;
}
