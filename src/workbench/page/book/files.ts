import { Archive } from '../../../xlsx/archive/archive';
import { fileSentenceKey, fileSentenceValues } from '../../../xlsx/fileProblems';
import { problemOf } from '../../../xlsx/workbookFileError';
import type { Language, MessageKey, MessageValues } from '../words/messages';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The name a workbook without a file is saved under. */
export const newFileName: Readonly<Record<Language, string>> = { vi: 'So moi.xlsx', en: 'New workbook.xlsx' };

/** The name for a workbook that says in its properties what it is called; null for others. */
export function titledName(bytes: Uint8Array): string | null {
  const part = 'docProps/core.xml';
  const archive = new Archive(bytes);
  if (!archive.has(part)) return null;
  const title = /<dc:title>([\p{L}\p{N} ._-]+)<\/dc:title>/u.exec(new TextDecoder().decode(archive.part(part)))?.[1];
  return title === undefined ? null : `${title}.xlsx`;
}

/** Hands bytes to the browser as a download. */
export function download(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: xlsxType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser takes the bytes when it starts the download, shortly after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The sentence that tells why a file was not opened, and what is put into it. */
export function fileProblem(error: unknown, file: string): readonly [MessageKey, MessageValues] {
  const problem = problemOf(error);
  return [`file.${fileSentenceKey(problem)}`, fileSentenceValues(problem, file)];
}

/**
 * Takes files that are dropped anywhere on the page, the pane's frame included: there a drop that
 * the pane does not take would make the browser leave the pane for the file.
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
