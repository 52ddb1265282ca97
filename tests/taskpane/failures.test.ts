import { ExcelFailure, failureReasons } from '../../src/excel/door/excelFailure';
import { PreviewOutdated, canRetry, failureOf, happened, type Cause } from '../../src/taskpane/failures';
import { messages } from '../../src/taskpane/messages/catalogue';

const excel = (reason: ExcelFailure['reason'], cause?: Error) =>
  new ExcelFailure(
    reason,
    { code: 'AccessDenied', message: 'No', location: 'Worksheet.name', statement: '' },
    cause ? { cause } : undefined,
  );

test.each([...failureReasons, 'changed', 'loading', 'fault'] as readonly Cause[])(
  '%s says why and what to do',
  (cause) => {
    expect(messages).toHaveProperty([`failure.${cause}.why`]);
    expect(messages).toHaveProperty([`failure.${cause}.do`]);
  },
);

test('Excel’s failures keep their reason and give what helps those who help', () => {
  const failure = failureOf('write', excel('protectedWorkbook'));
  expect(failure).toEqual({
    doing: 'write',
    cause: 'protectedWorkbook',
    isOpen: false,
    details: 'protectedWorkbook\nAccessDenied\nWorksheet.name\nNo',
  });
  expect(happened(failure)).toBe('failure.write');
});

test('a write whose answer was lost does not claim that nothing was written', () => {
  expect(happened(failureOf('write', excel('timeout').leftOpen()))).toBe('failure.writeUnknown');
  expect(happened(failureOf('write', excel('timeout')))).toBe('failure.write');
  expect(happened(failureOf('check', excel('timeout')))).toBe('failure.check');
});

test('an outdated preview is told from a fault of Excel', () => {
  expect(failureOf('write', excel('other', new PreviewOutdated())).cause).toBe('changed');
});

test('a script that did not load is told from a fault of ours', () => {
  const missing = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
  expect(failureOf('check', missing).cause).toBe('loading');
  const fault = failureOf('check', new TypeError('x is undefined'));
  expect(fault).toEqual({ doing: 'check', cause: 'fault', isOpen: false, details: 'TypeError\nx is undefined' });
  expect(canRetry(fault)).toBe(false);
});
