/** Marks a thread of this tool as a reader. */
export const readerMark = 'chi-tieu-reader';
