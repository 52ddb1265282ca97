/**
 * Which folder of src/ may know which: imports run downwards only.
 * One table; the lint rules and their test are derived from it.
 */
const pureBase = ['indicators', 'figures', 'sheet', 'checks'];
const pureTop = ['narrative', 'tables', 'submission', 'review'];

/** Folders without DOM, Office and Node: plain data in, plain data out. */
export const pureFolders = [...pureBase, ...pureTop];

/**
 * Folder (or folder/part) to what it may import besides itself; files are named with their
 * extension.
 */
export const mayImport = {
  indicators: [],
  figures: ['indicators'],
  sheet: ['indicators', 'figures'],
  checks: ['indicators', 'figures', 'sheet'],
  narrative: pureBase,
  tables: [...pureBase, 'narrative'],
  submission: pureBase,
  review: [...pureBase, 'narrative', 'submission'],
  excel: pureFolders,
  xlsx: pureFolders,
  // A .docx is an archive as an .xlsx is: one guard looks at both, and the rest of xlsx is not
  // wanted with it.
  docx: ['indicators', 'sheet/grid/rectangles.ts', 'xlsx/guard.ts', 'xlsx/workbookFileError.ts'],
  // What crosses from one thread to another: questions, answers and the reasons of both readers.
  threads: ['docx/documentFileError.ts', 'xlsx/workbookFileError.ts'],
  // What a browser keeps on this machine, for pane and page alike.
  storage: [],
  commands: [...pureFolders, 'excel'],
  // One page for pane and ribbon: it answers the buttons.
  taskpane: [...pureFolders, 'excel', 'xlsx', 'docx', 'threads', 'storage', 'commands'],
  // Without Excel the command line drives excel/ against the workbench's host.
  cli: [...pureFolders, 'excel', 'xlsx', 'docx', 'threads', 'workbench/host'],
  'workbench/host': ['xlsx', 'sheet/formula', 'sheet/grid/address.ts', 'sheet/grid/grid.ts'],
  'workbench/page': ['workbench/host', 'xlsx', 'threads', 'storage', 'sheet/grid/grid.ts'],
};

/** The folders that may speak to Office.js: `excel` is its client, `workbench` answers it. */
export const officeFolders = ['excel', 'workbench'];

/** The folders that may open the .xlsx library. */
export const workbookFolders = ['xlsx', 'workbench/host'];

/** The folder that may open Word files. */
export const documentFolders = ['docx'];

/** Zones for `import-x/no-restricted-paths`. */
export const zones = Object.entries(mayImport).flatMap(([folder, allowed]) => [
  {
    target: `./src/${folder}`,
    from: './src',
    except: [folder, ...allowed].map((part) => `./${part}`),
    message: `src/${folder} may import ${allowed.length ? allowed.join(', ') : 'no other folder'} only: imports run downwards.`,
  },
  {
    target: `./src/${folder}`,
    from: ['./tests', './scripts'],
    message: 'The product does not import its tests or tools.',
  },
]);
