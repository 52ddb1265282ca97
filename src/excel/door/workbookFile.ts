/** Bytes of a slice that Excel is asked for: its own limit. */
const sliceSize = 4_194_304;

/**
 * The open workbook as a file, as Excel would save it now. Null where this Excel hands none over
 * (`Office.context.document.getFileAsync`, requirement set CompressedFile). Never rejects: whoever
 * wanted it says what to do instead.
 */
export async function workbookFile(): Promise<Uint8Array | null> {
  const { document } = Office.context as { readonly document?: Partial<Office.Document> };
  if (typeof document?.getFileAsync !== 'function') return null;
  try {
    const file = await answer<Office.File>((told) =>
      document.getFileAsync!('compressed' as unknown as Office.FileType, { sliceSize }, told),
    );
    try {
      const bytes = new Uint8Array(file.size);
      for (let at = 0, index = 0; index < file.sliceCount; index += 1) {
        const { data } = await answer<Office.Slice>((told) => file.getSliceAsync(index, told));
        bytes.set(data as ArrayLike<number>, at);
        at += (data as ArrayLike<number>).length;
      }
      return bytes;
    } finally {
      file.closeAsync();
    }
  } catch {
    return null;
  }
}

/** What a call of the common API tells, as a promise. */
function answer<Value>(call: (told: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      // The enumeration's own words: the library is not there in every test.
      if (String(status) === 'succeeded') resolve(value);
      else reject(new Error(error.message));
    });
  });
}
