import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { messages } from '../../../src/taskpane/messages/catalogue';
import type { MessageGroup } from '../../../src/taskpane/messages/message';
import { firstWords } from '../../../src/taskpane/messages/loadedWords';

const pane = join(__dirname, '../../../src/taskpane');
const parts = ['prepare', 'check', 'submit', 'review', 'text', 'beside', 'reviewWindow'] as const;

/**
 * The pane's own files that a file leads to: by its imports, and by those it makes later; types and
 * other parts left out.
 */
function filesFrom(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const source = ts.createSourceFile(entry, readFileSync(entry, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const target = targetOf(node);
    if (target?.startsWith('.')) {
      const file = [`${target}.ts`, `${target}.tsx`].map((name) => resolve(dirname(entry), name)).find(existsSync);
      const isPart = file !== undefined && parts.some((part) => file === join(pane, part, 'part.ts'));
      if (file?.startsWith(pane) && !file.startsWith(join(pane, 'messages')) && !isPart) filesFrom(file, seen);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return seen;
}

/** What a node imports from, or null. */
function targetOf(node: ts.Node): string | null {
  const isImport = ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly;
  const isExport = ts.isExportDeclaration(node) && !node.isTypeOnly && node.moduleSpecifier !== undefined;
  if (isImport || isExport) return (node.moduleSpecifier as ts.StringLiteral).text;
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? (node.arguments[0] as ts.StringLiteral).text : null;
}

/** The keys of messages that files name. */
function saidIn(files: ReadonlySet<string>): readonly string[] {
  const literals = [...files].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'([a-z][\w.]*\.[\w.]+)'/gi)].map(([, text]) => text!),
  );
  return [...new Set(literals)].filter((text) => Object.hasOwn(messages, text));
}

test.each(parts)('%s brings every word that it says', async (part) => {
  const file = join(pane, part, 'part.ts');
  const { words } = (await import(file)) as { readonly words: MessageGroup };
  const said = saidIn(filesFrom(file));
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((key) => !Object.hasOwn(words, key) && !Object.hasOwn(firstWords, key))).toEqual([]);
});

test('what is there from the start is said without any part', () => {
  const said = saidIn(filesFrom(join(pane, 'index.tsx')));
  expect(said.length).toBeGreaterThan(5);
  expect(said.filter((key) => !Object.hasOwn(firstWords, key))).toEqual([]);
});
