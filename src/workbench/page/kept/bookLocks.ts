const prefix = 'chi-tieu.book.';

/**
 * Says to other tabs which workbook is open here, for as long as it is; the browser takes the word
 * back when the tab goes.
 */
export class BookLock {
  private release: () => void = () => undefined;

  hold(book: string): void {
    this.release();
    const released = new Promise<void>((resolve) => (this.release = resolve));
    void navigator.locks.request(prefix + book, () => released);
  }
}

/** The workbooks that are open in tabs of this browser, this one included. */
export async function openBooks(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}
