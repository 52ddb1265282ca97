import { ExcelFailure, refusal, toExcelFailure } from '../../../src/excel/door/excelFailure';

const officeError = (code: string, errorLocation = ''): unknown => ({
  name: 'RichApi.Error',
  code,
  message: 'what Excel said',
  debugInfo: { code, message: 'what Excel said', errorLocation, statement: 'sheet.name = ...' },
});

describe('toExcelFailure', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'Range.formulas', 'cellEditMode'],
    ['AccessDenied', 'Range.formulas', 'protectedSheet'],
    ['AccessDenied', 'WorksheetCollection.add', 'protectedWorkbook'],
    ['AccessDenied', 'Worksheet.name', 'protectedWorkbook'],
    ['ItemAlreadyExists', 'Worksheet.name', 'sheetExists'],
    ['ItemNotFound', 'WorksheetCollection.getItem', 'sheetGone'],
    ['ResponsePayloadSizeLimitExceeded', '', 'tooLarge'],
    ['RequestPayloadSizeLimitExceeded', '', 'tooLarge'],
    ['5104', '', 'tooLarge'],
    ['ApiNotFound', 'Worksheet.customProperties', 'notSupported'],
    ['Conflict', 'Range.formulas', 'conflict'],
    ['InactiveWorkbook', '', 'otherWorkbook'],
    ['GeneralException', 'WorksheetCollection.add', 'otherWorkbook'],
    ['GeneralException', 'Range.select', 'otherWorkbook'],
    ['InvalidSelection', 'Worksheet.delete', 'otherWorkbook'],
    ['GeneralException', 'Range.formulas', 'other'],
    ['InvalidOperation', 'Worksheet.delete', 'other'],
    ['SomethingNew', '', 'other'],
  ])('reads %s at %s as %s', (code, location, reason) => {
    const failure = toExcelFailure(officeError(code, location));
    expect(failure).toBeInstanceOf(ExcelFailure);
    expect(failure.reason).toBe(reason);
    expect(failure.details).toEqual({ code, message: 'what Excel said', location, statement: 'sheet.name = ...' });
  });

  it('takes anything that can be thrown', () => {
    expect(toExcelFailure(new TypeError('no Excel')).details).toMatchObject({ code: '', message: 'no Excel' });
    expect(toExcelFailure('plain words').details.message).toBe('plain words');
    expect(toExcelFailure(undefined).reason).toBe('other');
  });

  it('leaves our own failures as they are', () => {
    const own = refusal('sheetExists', 'Thanh Hóa 2018');
    expect(toExcelFailure(own)).toBe(own);
  });
});
