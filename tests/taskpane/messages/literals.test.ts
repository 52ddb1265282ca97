import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { messages } from '../../../src/taskpane/messages/catalogue';

const pane = join(__dirname, '../../../src/taskpane');
/** Attributes and properties whose text a person sees or hears. */
const visible = new Set([
  'label',
  'title',
  'placeholder',
  'alt',
  'aria-label',
  'hint',
  'validationMessage',
  'summary',
  'text',
]);
const hasLetters = /\p{L}/u;
/** What only Vietnamese writes with, once letters and their marks are taken apart. */
const vietnamese = /đ|\p{L}\p{Mn}/iu;

interface Literal {
  readonly file: string;
  readonly text: string;
}

/** Every text in a source file that would be shown without having come from the catalogue. */
function visibleLiterals(file: string, source: string): readonly Literal[] {
  const found: Literal[] = [];
  const note = (text: string): void => {
    found.push({ file, text: text.trim() });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasLetters.test(node.text)) note(node.text);
    else if (ts.isJsxExpression(node) && node.expression && ts.isJsxElement(node.parent))
      literalsIn(node.expression, note);
    else if (ts.isJsxAttribute(node) && visible.has(node.name.getText()) && node.initializer)
      literalsIn(node.initializer, note);
    else if (ts.isStringLiteralLike(node) && vietnamese.test(node.text.normalize('NFD'))) note(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** Text literals that an expression can come out as; what stands in calls is somebody else's. */
function literalsIn(node: ts.Node, note: (text: string) => void): void {
  if (ts.isStringLiteralLike(node) && hasLetters.test(node.text)) note(node.text);
  else if (ts.isTemplateExpression(node)) {
    for (const text of [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]) {
      if (hasLetters.test(text)) note(text);
    }
  } else if (ts.isConditionalExpression(node))
    [node.whenTrue, node.whenFalse].forEach((part) => {
      literalsIn(part, note);
    });
  else if (ts.isBinaryExpression(node) && isChoice(node.operatorToken.kind))
    [node.left, node.right].forEach((part) => {
      literalsIn(part, note);
    });
  else if (ts.isJsxExpression(node) && node.expression) literalsIn(node.expression, note);
  else if (ts.isParenthesizedExpression(node)) literalsIn(node.expression, note);
}

function isChoice(operator: ts.SyntaxKind): boolean {
  const choices = [
    ts.SyntaxKind.AmpersandAmpersandToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
  ];
  return [...choices, ts.SyntaxKind.PlusToken].includes(operator);
}

const sources = readdirSync(pane, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('messages'))
  .map((file) => ({ file, source: readFileSync(join(pane, file), 'utf8') }));

test('no visible literal escapes the catalogue', () => {
  expect(sources.length).toBeGreaterThan(20);
  const found = sources.flatMap(({ file, source }) => visibleLiterals(relative('.', file), source));
  // The name of the example's province is data: what the list of provinces is searched for.
  expect(found).toEqual([{ file: join('prepare', 'selection.ts'), text: 'Thanh Hóa' }]);
});

test.each([
  ['text between tags', '<b>Hello</b>'],
  ['a literal in braces', "<b>{'Hello'}</b>"],
  ['a choice between literals', "<b>{ok ? 'Hello' : null}</b>"],
  ['a literal put on', "<b>{count + ' rows'}</b>"],
  ['a label', '<Field label="Hello" />'],
  ['a label put together', '<Field label={`Hello ${name}`} />'],
  ['Vietnamese anywhere', "const note = 'đã ghi';"],
])('the search finds %s', (_, source) => {
  expect(visibleLiterals('x.tsx', source)).toHaveLength(1);
});

test.each([
  ['a message', "<b>{say('frame.check')}</b>"],
  ['a comparison', "<b>{step === 'done' && say('frame.check')}</b>"],
  ['a class', '<b className="wide">{count}</b>'],
  ['a choice of messages', "<b>{say(again ? 'check.again' : 'check.run')}</b>"],
])('the search passes %s', (_, source) => {
  expect(visibleLiterals('x.tsx', source)).toHaveLength(0);
});

test('every message of the catalogue is said somewhere', () => {
  /** Keys that are put together, by type, from what was done and what stopped it. */
  const composed = [/^failure\.[a-zA-Z]+(\.(why|do))?$/, /^start\.[a-zA-Z]+$/, /^carried\.(left|unused)\.[a-zA-Z]+$/];
  const said = sources.map(({ source }) => source).join('\n');
  const silent = Object.keys(messages).filter(
    (key) => !said.includes(`'${key}'`) && !composed.some((pattern) => pattern.test(key)),
  );
  expect(silent).toEqual([]);
});
