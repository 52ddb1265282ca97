/** A database of this origin, in its first version. @throws DOMException where the browser refuses it */
export async function openDatabase(name: string, build: (data: IDBDatabase) => void): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => build(opening.result);
  const data = await settled(opening);
  // A newer page in another tab may change the storage; this one says then that it keeps nothing
  // more.
  data.onversionchange = () => data.close();
  return data;
}

export function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}

/** A transaction is kept once it has ended, and not before. */
export function finished(work: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error ?? new DOMException('The transaction was aborted.', 'AbortError'));
  });
}

/** Nothing more has room on the disk, or in what the browser gives this page of it. */
export function isFull(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'QuotaExceededError';
}
