/** The requirement set that the manifest asks for and this folder stays within. */
export const requiredSet = { name: 'ExcelApi', version: '1.14' } as const;

/**
 * Whether the Excel at hand offers everything that this folder calls. Works without a workbook;
 * false outside Office.
 */
export function isExcelSupported(): boolean {
  return typeof Office !== 'undefined' && isSetSupported(requiredSet.name, requiredSet.version);
}

/** For members newer than the required set: ask first, do without otherwise. */
export function isSetSupported(name: string, version: string): boolean {
  // `context` is missing until Office is ready, whatever the typings say.
  const context = Office.context as Office.Context | undefined;
  return context?.requirements?.isSetSupported(name, version) ?? false;
}
