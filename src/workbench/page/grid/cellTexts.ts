import { InterceptorEffectEnum, type Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { placeOf } from '../../host/model/address';
import type { SheetPicture } from './picture';
import { shownText } from './shownText';

/** The corner by which a cell with a note is known, as in Excel. */
const noteMark = { tr: { color: '#c4314b', size: 6 } };

/** The picture of a shown sheet; undefined for one that was never drawn. */
export type SheetLookup = (sheet: string) => SheetPicture | undefined;

const textType = 1;
const beforeOthers = 1000;
/**
 * After all that read a cell as a number (they would make two of "2.000"), before the end of the
 * line at -1.
 */
const afterOthers = -0.5;

/**
 * Shows the host's texts in the cells and the host's entries in formula bar and editor. Univer
 * itself holds neither number formats nor formulas.
 */
export function showHostTexts(injector: Injector, lookup: SheetLookup): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterOthers,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = lookup(subUnitId);
      const place = placeOf(row, col);
      const text = cell && sheet ? shownText(sheet, place) : '';
      const shown = cell && text !== '' ? { ...cell, v: text } : cell;
      return next(sheet?.notes.has(place) ? { ...shown, markers: noteMark } : shown);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: beforeOthers,
    handler: (cell, { subUnitId, row, col }, next) => {
      const picture = lookup(subUnitId)?.cells.get(placeOf(row, col));
      return picture === undefined ? next(cell) : { ...cell, v: picture.edit, t: textType };
    },
  });
  // Univer keeps an entry back that equals the shown value, though a formula may stand there that
  // it replaces.
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeOthers,
    handler: (cell, _context, next) => next({ ...cell, custom: { typed: true } }),
  });
}
