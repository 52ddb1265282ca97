import { builtinModules } from 'node:module';
import js from '@eslint/js';
import globals from 'globals';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { documentFolders, officeFolders, pureFolders, workbookFolders, zones } from './eslint.boundaries.mjs';

const officeGlobals = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime'];
const sources = (folders) => folders.map((folder) => `src/${folder}/**/*.{ts,tsx}`);

/** Names that only a browser or Node gives: what the language itself has is left out. */
const hostGlobals = Object.keys({ ...globals.browser, ...globals.worker, ...globals.node })
  .filter((name) => !(name in globals.es2021))
  .concat('process', 'Buffer', 'require', 'module');

const restrictGlobals = (names, message) => [
  'error',
  ...[...new Set(names)].map((name) => ({ name, message: `${name}: ${message}` })),
];

const nodeModules = [...builtinModules, 'node:*'];
const noWorkbookLibrary = {
  group: ['@cj-tech-master/*', '@cj-tech-master/*/*'],
  message: 'Only src/xlsx (and the host that stands on it) touches .xlsx bytes.',
};
const noDocumentLibrary = {
  group: ['mammoth', 'mammoth/*'],
  message: 'Only src/docx touches .docx bytes.',
};
const noNode = { group: nodeModules, message: 'This folder runs in a browser: no Node modules.' };
const noView = {
  group: ['react', 'react-dom', 'react-dom/*', 'react/*', '@fluentui/*', '@univerjs/*'],
  message: 'A pure folder knows no view.',
};
const noIconBarrel = {
  regex: '^@fluentui/react-icons$',
  message: "Name the icon's own file (@fluentui/react-icons/svg/...): the whole set costs seconds of every build.",
};
const restrictImports = (...patterns) => ['error', { patterns }];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      // The compiler checks every index already; `!` marks the places where a reason is known.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      // A leading underscore says that a place must be filled and its value is not needed.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'no-restricted-imports': restrictImports(noWorkbookLibrary, noDocumentLibrary),
      'no-restricted-globals': restrictGlobals(officeGlobals, 'only src/excel calls Office.js.'),
    },
  },
  {
    files: sources(pureFolders),
    rules: {
      'no-restricted-globals': restrictGlobals(
        [...hostGlobals, ...officeGlobals],
        'a pure folder uses no DOM, no Office and no Node.',
      ),
      'no-restricted-imports': restrictImports(noWorkbookLibrary, noDocumentLibrary, noNode, noView),
    },
  },
  { files: sources(officeFolders), rules: { 'no-restricted-globals': 'off' } },
  {
    files: sources(['excel', 'taskpane', 'commands']),
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error'])),
      'no-restricted-imports': restrictImports(noWorkbookLibrary, noDocumentLibrary, noNode, noIconBarrel),
    },
  },
  { files: sources(workbookFolders), rules: { 'no-restricted-imports': restrictImports(noDocumentLibrary) } },
  { files: sources(documentFolders), rules: { 'no-restricted-imports': restrictImports(noWorkbookLibrary, noNode) } },
  // The command line speaks on the console; what it may say is its own affair.
  { files: sources(['cli']), rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    // The rules of the React Compiler take longer than all others; eslint.deep.config.mjs has them.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    languageOptions: { globals: globals.jest },
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['tests/e2e/fixtures/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
);
