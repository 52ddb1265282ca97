import { refusal, toExcelFailure } from '../door/excelFailure';
import { isSetSupported } from '../door/support';

/** What Excel on the web takes in one request is 5 MB; base64 makes four letters of three bytes. */
const largestFile = 3_500_000;

/**
 * Opens .xlsx bytes as a new workbook in a window of its own. The open workbook is neither read nor
 * written. Excel has been reported to fail here where a policy looks at file extensions, and on the
 * web without a reason (OfficeDev/office-js issues 3568 and 3646): the caller must have another
 * way.
 * @throws ExcelFailure `notSupported`, `tooLarge` or what Excel says
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  if (!isSetSupported('ExcelApi', '1.8') || typeof Excel.createWorkbook !== 'function') throw refusal('notSupported');
  if (bytes.length > largestFile) throw refusal('tooLarge');
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw toExcelFailure(error);
  }
}

const chunk = 32_768;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  // Functions take only so many arguments.
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}
