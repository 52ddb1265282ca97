import { runNode } from './node';

interface MadeUp {
  readonly file: string;
  readonly text: string;
}

const paths = 'import-x/no-restricted-paths';
const globals = 'no-restricted-globals';
const imports = 'no-restricted-imports';

const importing = (from: string) => `import * as other from '${from}';\nexport const seen = Object.keys(other);\n`;
const using = (expression: string) => `export const seen = () => ${expression};\n`;

/** What each made-up file breaks, or `null` where it breaks nothing. */
const cases: readonly (MadeUp & { readonly says: string; readonly broken: string | null })[] = [
  { says: 'sheet reads indicators', file: 'src/sheet/x.ts', text: importing('../indicators/text'), broken: null },
  { says: 'checks read the sheet', file: 'src/checks/x.ts', text: importing('../sheet/grid/grid'), broken: null },
  { says: 'excel reads the sheet', file: 'src/excel/x.ts', text: importing('../sheet/grid/grid'), broken: null },
  { says: 'the pane uses excel', file: 'src/taskpane/x.ts', text: importing('../excel/door/select'), broken: null },
  {
    says: 'the host stands on xlsx',
    file: 'src/workbench/host/x.ts',
    text: importing('../../xlsx/edit/model'),
    broken: null,
  },
  {
    says: 'the host knows grids',
    file: 'src/workbench/host/x.ts',
    text: importing('../../sheet/grid/grid'),
    broken: null,
  },

  { says: 'indicators look up', file: 'src/indicators/x.ts', text: importing('../sheet/grid/grid'), broken: paths },
  { says: 'indicators read figures', file: 'src/indicators/x.ts', text: importing('../figures/stated'), broken: paths },
  { says: 'figures look up', file: 'src/figures/x.ts', text: importing('../sheet/grid/grid'), broken: paths },
  { says: 'the sheet looks up', file: 'src/sheet/x.ts', text: importing('../checks/finding'), broken: paths },
  { says: 'checks know excel', file: 'src/checks/x.ts', text: importing('../excel/door/select'), broken: paths },
  { says: 'checks know xlsx', file: 'src/checks/x.ts', text: importing('../xlsx/edit/model'), broken: paths },
  { says: 'excel knows xlsx', file: 'src/excel/x.ts', text: importing('../xlsx/edit/model'), broken: paths },
  { says: 'xlsx knows excel', file: 'src/xlsx/x.ts', text: importing('../excel/door/select'), broken: paths },
  { says: 'docx asks the guard', file: 'src/docx/x.ts', text: importing('../xlsx/guard'), broken: null },
  { says: 'docx opens workbooks', file: 'src/docx/x.ts', text: importing('../xlsx/edit/readBook'), broken: paths },
  { says: 'xlsx knows docx', file: 'src/xlsx/x.ts', text: importing('../docx/readDocument'), broken: paths },
  { says: 'excel knows the pane', file: 'src/excel/x.ts', text: importing('../taskpane/messages/say'), broken: paths },
  { says: 'the host checks', file: 'src/workbench/host/x.ts', text: importing('../../checks/finding'), broken: paths },
  {
    says: 'the host reads columns',
    file: 'src/workbench/host/x.ts',
    text: importing('../../sheet/province/columns'),
    broken: paths,
  },
  {
    says: 'the page knows excel',
    file: 'src/workbench/page/x.ts',
    text: importing('../../excel/door/select'),
    broken: paths,
  },
  {
    says: 'a type alone is an import too',
    file: 'src/sheet/x.ts',
    text: "import type { Finding } from '../checks/finding';\nexport type Seen = Finding;\n",
    broken: paths,
  },
  {
    says: 'a lazy import is an import too',
    file: 'src/sheet/x.ts',
    text: using("import('../checks/finding')"),
    broken: paths,
  },
  {
    says: 'the product imports its tests',
    file: 'src/cli/x.ts',
    text: importing('../../tests/project/node'),
    broken: paths,
  },

  { says: 'checks touch the page', file: 'src/checks/x.ts', text: using('document.title'), broken: globals },
  { says: 'indicators wait on a timer', file: 'src/indicators/x.ts', text: using('setTimeout'), broken: globals },
  { says: 'figures read the environment', file: 'src/figures/x.ts', text: using('process.env'), broken: globals },
  { says: 'the sheet calls Office', file: 'src/sheet/x.ts', text: using('Office.context'), broken: globals },
  { says: 'narrative fetches', file: 'src/narrative/x.ts', text: using("fetch('/')"), broken: globals },
  { says: 'the pane calls Office itself', file: 'src/taskpane/x.ts', text: using('Excel.run'), broken: globals },
  { says: 'excel calls Office', file: 'src/excel/x.ts', text: using('Office.context'), broken: null },
  { says: 'the pane touches the page', file: 'src/taskpane/x.ts', text: using('document.title'), broken: null },

  { says: 'checks read files', file: 'src/checks/x.ts', text: importing('node:fs'), broken: imports },
  { says: 'checks read files by the old name', file: 'src/checks/x.ts', text: importing('fs'), broken: imports },
  { says: 'the sheet draws', file: 'src/sheet/x.ts', text: importing('react'), broken: imports },
  { says: 'excel opens files', file: 'src/excel/x.ts', text: importing('@cj-tech-master/excelts'), broken: imports },
  {
    says: 'the pane opens files',
    file: 'src/taskpane/x.ts',
    text: importing('@cj-tech-master/excelts'),
    broken: imports,
  },
  { says: 'the pane uses Node', file: 'src/taskpane/x.ts', text: importing('node:path'), broken: imports },
  { says: 'the whole icon set', file: 'src/taskpane/x.ts', text: importing('@fluentui/react-icons'), broken: imports },
  { says: 'xlsx opens files', file: 'src/xlsx/x.ts', text: importing('@cj-tech-master/excelts'), broken: null },
  { says: 'docx opens Word files', file: 'src/docx/x.ts', text: importing('mammoth'), broken: null },
  { says: 'xlsx opens Word files', file: 'src/xlsx/x.ts', text: importing('mammoth'), broken: imports },
  { says: 'the pane opens Word files', file: 'src/taskpane/x.ts', text: importing('mammoth'), broken: imports },
  { says: 'narrative opens Word files', file: 'src/narrative/x.ts', text: importing('mammoth'), broken: imports },
  { says: 'docx uses Node', file: 'src/docx/x.ts', text: importing('node:fs'), broken: imports },
  { says: 'the command line uses Node', file: 'src/cli/x.ts', text: importing('node:fs'), broken: null },

  { says: 'a file over 300 lines', file: 'src/sheet/x.ts', text: 'export {};\n'.repeat(301), broken: 'max-lines' },
  { says: 'a default export', file: 'src/sheet/x.ts', text: 'export default 1;\n', broken: 'no-restricted-exports' },
];

let found: readonly { readonly file: string; readonly rules: readonly string[] }[];

beforeAll(() => {
  const { code, stdout, stderr } = runNode(['tests/project/lintTexts.mjs'], JSON.stringify(cases));
  if (code !== 0) throw new Error(stderr);
  found = JSON.parse(stdout) as typeof found;
}, 60_000);

describe('lint guards the folders', () => {
  it.each(cases.map((each, at) => ({ ...each, at })))('$says: $broken', ({ at, broken }) => {
    expect(found[at]!.rules).toEqual(broken === null ? [] : [broken]);
  });
});
