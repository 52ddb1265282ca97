/**
 * What browsers of the Chromium family offer for files, as far as it is used here; TypeScript's own
 * types leave it out.
 */
interface FilePicking {
  readonly showOpenFilePicker?: (options: {
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<readonly FileSystemFileHandle[]>;
}

interface Permitting {
  readonly requestPermission?: (options: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

const xlsx = { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'] };

/** Whether a file can be opened so that saving goes to the same file. */
export function canPickFiles(): boolean {
  return (window as FilePicking).showOpenFilePicker !== undefined;
}

/** Lets a person choose a workbook; null where nothing was chosen. */
export async function pickFile(): Promise<FileSystemFileHandle | null> {
  try {
    const [handle = null] = (await (window as FilePicking).showOpenFilePicker!({ types: [{ accept: xlsx }] })) ?? [];
    return handle;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/**
 * Writes a workbook to the file it was opened from, whole or not at all. False where the person
 * does not allow it.
 * @throws DOMException where the file cannot be written: it is open elsewhere, or its folder is
 *   gone
 */
export async function writeTo(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<boolean> {
  const permission = await (handle as Permitting).requestPermission?.({ mode: 'readwrite' });
  if (permission === 'denied') return false;
  const file = await handle.createWritable();
  await file.write(bytes as unknown as BufferSource);
  await file.close();
  return true;
}
