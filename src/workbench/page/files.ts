import { WorkbookFileError } from '../../xlsx/workbookFileError';
import type { Language, MessageKey } from './messages';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The name a workbook without a file is saved under. */
export const newFileName: Readonly<Record<Language, string>> = { vi: 'So moi.xlsx', en: 'New workbook.xlsx' };

/** Hands bytes to the browser as a download. */
export function download(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: xlsxType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser takes the bytes when it starts the download, shortly after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** The sentence that tells why a file was not opened. */
export function fileProblem(error: unknown): MessageKey {
  return error instanceof WorkbookFileError ? `file.${error.reason}` : 'file.unreadable';
}

/**
 * Takes files that are dropped anywhere on the page, the pane's frame included: there a drop that the pane does not
 * take would make the browser leave the pane for the file.
 */
export function takeDrops(target: Window, take: (file: File) => void, mark: (dropping: boolean) => void): void {
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  target.addEventListener('dragover', (event) => {
    if (event.defaultPrevented || !carriesFile(event)) return;
    event.preventDefault();
    mark(true);
  });
  target.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  target.addEventListener('drop', (event) => {
    mark(false);
    const file = event.dataTransfer?.files[0];
    if (event.defaultPrevented || !file) return;
    event.preventDefault();
    take(file);
  });
}
