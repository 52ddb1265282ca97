import { canSaveFiles } from '../../excel/door/environment';

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  html: 'text/html;charset=utf-8',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Hands a text or bytes over as a file, through the browser that the pane runs in.
 * @returns whether that was possible
 */
export function download(name: string, contents: string | Uint8Array): boolean {
  if (!canSaveFiles()) return false;
  const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain;charset=utf-8';
  const address = URL.createObjectURL(new Blob([contents as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
