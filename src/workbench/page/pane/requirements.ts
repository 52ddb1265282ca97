/**
 * The newest set of each requirement that the pane may rely on; the add-in's manifest asks for
 * ExcelApi 1.14.
 */
const supported: Readonly<Record<string, readonly [number, number]>> = {
  excelapi: [1, 14],
  dialogapi: [1, 2],
};

/**
 * Answers `Office.context.requirements.isSetSupported` as an Excel 2021 with ExcelApi 1.14 would.
 * Sets that the workbench does not answer are refused, the client's own runtime sets among them: it
 * then uses its older messages.
 * @param version `1.14`; left out it means 1.1, as in Office.js
 */
export function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const newest = supported[name.toLowerCase()];
  if (!newest) return false;
  const [major = 0, minor = 0] = String(version).split('.').map(Number);
  return major < newest[0] || (major === newest[0] && minor <= newest[1]);
}
