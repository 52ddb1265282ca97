import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CellValue } from '../../../src/sheet/grid/grid';
import { Host } from '../../../src/workbench/host/host';
import { verifiedFunctions } from '../../../src/workbench/host/calculate/verifiedFunctions';
import type { VerifiedFunction } from '../../../src/workbench/host/calculate/verifiedFunctions';
import { readBook } from '../../../src/xlsx/edit/readBook';
import { toSnapshot } from '../../../src/xlsx/edit/snapshot';
import { findLibreOffice, recalculate } from './libreoffice';

const program = findLibreOffice();
if (program === null) console.warn('LibreOffice not found: the host’s functions were not compared.');
const compared = program === null ? it.skip : it;

const rows = 40;
const data = "'Số liệu 2018'!";

/** A repeatable stream of numbers between 0 and 1. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const words = ['Hà Nội', 'thanh hóa', 'Nghệ An', 'VT.04', 'x', '-', '…', 'Hà Nội', ' hai  từ ', 'm*t'];

/**
 * Columns: A whole numbers, B decimals with exact halves, C mixed with blanks and marks, D words, E
 * ascending.
 */
function dataRow(row: number, random: () => number): readonly CellValue[] {
  const mixed: readonly CellValue[] = [
    Math.round(random() * 100),
    '',
    '-',
    '…',
    Math.round(random() * 1e6) / 100,
    "'12",
  ];
  return [
    Math.round(random() * 2000 - 500),
    Math.round(random() * 2000) / 100 + 0.005 * (row % 2),
    mixed[row % mixed.length]!,
    words[row % words.length]!,
    row * 10,
  ];
}

/** Formulas for one row of data (one-based), by the function they are about. */
const cases: Readonly<Record<VerifiedFunction, readonly string[]>> = {
  ABS: ['ABS(#A)', 'ABS(-#B)'],
  AND: ['AND(#A>0,#B>5)', 'AND(#A>0,#C)', 'AND(ISNUMBER(#A),ISNUMBER(#C))'],
  AVERAGE: ['AVERAGE(#A,#B)', 'AVERAGE(#A,#C)', 'AVERAGE(&A)', 'AVERAGE(&C)'],
  AVERAGEIF: ['AVERAGEIF(&A,">"&#A-1)'],
  CHOOSE: ['CHOOSE(MOD(#E/10,3)+1,"a",#A,#D)'],
  COLUMNS: ['COLUMNS(&A)'],
  COUNT: ['COUNT(#A,#C,#D)', 'COUNT(&C)'],
  COUNTA: ['COUNTA(#A,#C,#D)', 'COUNTA(&C)'],
  COUNTBLANK: ['COUNTBLANK(&C)'],
  COUNTIF: ['COUNTIF(&A,">="&#A)', 'COUNTIF(&D,#D)', 'COUNTIF(&C,"-")', 'COUNTIF(&D,"h*")'],
  COUNTIFS: ['COUNTIFS(&A,">0",&D,"<>"&#D)'],
  DATE: ['DATE(2000+#E/100,#E/10,#E/10)'],
  DAY: ['DAY(40000+#A)'],
  EDATE: ['EDATE(40000+#E,#E/10)'],
  EOMONTH: ['EOMONTH(40000+#E,#E/50)'],
  EXACT: ['EXACT(#D,"x")', 'EXACT(LOWER(#D),#D)'],
  FIND: ['IFERROR(FIND("a",#D),0)'],
  HLOOKUP: [`HLOOKUP(#A,${data}$A#:$E#,1,FALSE)`],
  IF: ['IF(#A>0,#A/#B,"")', 'IF(#C="","trống",#C)', 'IF(#B>5,IF(#A>0,1,2),3)'],
  IFERROR: ['IFERROR(#A/(#E-100),"lỗi")', 'IFERROR(#C+1,"chữ")'],
  INDEX: ['INDEX(&A,#E/10)', `INDEX(${data}$A$1:$E$40,#E/10,3)&""`],
  INT: ['INT(#A/7)', 'INT(-#B)'],
  ISBLANK: ['ISBLANK(#C)', 'ISBLANK(#A)'],
  ISERR: ['ISERR(1/(#E-100))', 'ISERR(NA())'],
  ISERROR: ['ISERROR(1/(#E-100))'],
  ISNA: ['ISNA(MATCH(#A,&E,0))'],
  ISNUMBER: ['ISNUMBER(#A)', 'ISNUMBER(#C)', 'ISNUMBER(#D)'],
  ISTEXT: ['ISTEXT(#C)', 'ISTEXT(#D)'],
  LARGE: ['LARGE(&A,#E/10)'],
  LEFT: ['LEFT(#D,3)', 'LEFT(#D)'],
  LEN: ['LEN(#D)', 'LEN(#C)'],
  LOWER: ['LOWER(#D)'],
  MATCH: ['MATCH(#E,&E,0)', 'MATCH(#E+5,&E,1)', 'IFERROR(MATCH(#D,&D,0),0)'],
  MAX: ['MAX(#A,#B,#C)', 'MAX(&C)'],
  MEDIAN: ['MEDIAN(&A)', 'MEDIAN(#A,#B,#E)', 'MEDIAN(#A,#C,#E)'],
  MID: ['MID(#D,2,3)'],
  MIN: ['MIN(#A,#B)', 'MIN(#A,#C,#D)', 'MIN(&C)'],
  MOD: ['MOD(#A,7)', 'MOD(-#A,7)', 'MOD(#A,-3)'],
  MONTH: ['MONTH(40000+#A)'],
  N: ['N(#C)', 'N(#A)'],
  NA: ['IF(#A>0,1,NA())'],
  NOT: ['NOT(#A>0)'],
  OR: ['OR(#A>0,#B>5)', 'OR(#A>0,#D)', 'OR(ISNUMBER(#C),#C="-")'],
  POWER: ['POWER(#B,2)', 'POWER(#B,0.5)'],
  PRODUCT: ['PRODUCT(#A,#B)', 'PRODUCT(#A,#C)'],
  RANK: ['RANK(#A,&A)', 'RANK(#A,&A,1)'],
  REPT: ['REPT(#D,2)'],
  RIGHT: ['RIGHT(#D,2)'],
  ROUND: ['ROUND(#B,2)', 'ROUND(#B,1)', 'ROUND(#A/7,3)', 'ROUND(-#B,2)', 'ROUND(#A,-1)', 'ROUND(#A/#B*100,2)'],
  ROUNDDOWN: ['ROUNDDOWN(#B,1)', 'ROUNDDOWN(-#B,1)'],
  ROUNDUP: ['ROUNDUP(#B,1)', 'ROUNDUP(-#B,1)'],
  ROWS: ['ROWS(&A)'],
  SEARCH: ['IFERROR(SEARCH("H",#D),0)'],
  SIGN: ['SIGN(#A)'],
  SMALL: ['SMALL(&A,#E/10)'],
  SQRT: ['SQRT(#B)'],
  SUBSTITUTE: ['SUBSTITUTE(#D,"a","á")'],
  SUM: ['SUM(#A,#B)', 'SUM(&A)', 'SUM(&C)', 'SUM(#A,#C)', 'SUM(#A,#C,IF(#A>0,SUM(#B,#D),0),2)'],
  SUMIF: ['SUMIF(&A,">"&#A)', 'SUMIF(&D,#D,&A)'],
  SUMIFS: ['SUMIFS(&A,&E,">"&#E,&D,"<>x")'],
  SUMPRODUCT: ['SUMPRODUCT(&A,&B)', 'SUMPRODUCT((&A>#A)*&B)', 'SUMPRODUCT(ROUND(&B,1))'],
  TRIM: ['TRIM(#D)'],
  TRUNC: ['TRUNC(#B,1)', 'TRUNC(-#A/7)'],
  UPPER: ['UPPER(#D)'],
  VLOOKUP: [`VLOOKUP(#A,${data}$A$1:$E$40,5,FALSE)`, `IFERROR(VLOOKUP(#D,${data}$D$1:$E$40,2,FALSE),0)`],
  YEAR: ['YEAR(30000+#A)'],
};

/** What the operators do, beside the functions. */
const operators = [
  '#A+#B',
  '#A-#B',
  '#A*#B',
  '#A/#B',
  '#A/#B*100-100',
  '-#A^2',
  '#B^2',
  '#A%',
  '#A>#B',
  '#A=#E',
  '#D="HÀ NỘI"',
  '#D&"/"&#A',
  '(#A-#E)/#E',
  '1/(#E-100)',
  '#C+1',
];

/** `#A` is the row's cell of column A, `&A` the whole column. */
function formulaFor(shape: string, row: number): string {
  const own = shape.replace(/#([A-E])/g, `${data}$1${row}`).replace(/\$([AE])#/g, `$$$1${row}`);
  return `=${own.replace(/&([A-E])\b/g, `${data}$$$1$$1:$$$1$$${rows}`)}`;
}

function same(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other));
}

compared(
  'the host and LibreOffice agree on every verified function',
  async () => {
    const host = Host.create({ locale: 'en-US' });
    host.renameSheet('Sheet1', 'Số liệu 2018');
    const random = stream(20_181_125);
    const texts: { row: number; column: number; text: string }[] = [];
    for (let row = 0; row < rows; row += 1) {
      dataRow(row + 1, random).forEach((value, column) =>
        texts.push({ row, column, text: value === '-' ? "'-" : String(value) }),
      );
    }
    expect(host.enterAll('Số liệu 2018', texts)).toEqual({ done: true });
    const shapes = [
      ...verifiedFunctions.flatMap((name) => cases[name].map((shape) => ({ name: name as string, shape }))),
      ...operators.map((shape) => ({ name: 'operator', shape })),
    ];
    host.addSheet('Công thức');
    const formulas = shapes.flatMap(({ shape }, column) =>
      Array.from({ length: rows }, (_none, row) => ({ row, column, text: formulaFor(shape, row + 1) })),
    );
    expect(host.enterAll('Công thức', formulas)).toEqual({ done: true });

    const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-functions-'));
    const file = path.join(folder, 'functions.xlsx');
    await writeFile(file, await host.save());
    await recalculate(program!, [file], folder);
    const theirs = toSnapshot(
      await readBook(new Uint8Array(await readFile(path.join(folder, 'recalculated', 'functions.xlsx')))),
    );
    await rm(folder, { recursive: true, force: true });

    const gridOf = (snapshot: ReturnType<Host['snapshot']>) =>
      snapshot.grids.find(({ sheet }) => sheet === 'Công thức')!;
    const [ours, other] = [gridOf(host.snapshot()), gridOf(theirs)];
    const differences: string[] = [];
    for (const { row, column, text } of formulas) {
      const [one, two] = [ours.values[row]![column]!, other.values[row]?.[column] ?? ''];
      if (!same(one, two)) differences.push(`${text}: ${JSON.stringify(one)}, LibreOffice ${JSON.stringify(two)}`);
    }
    expect(differences).toEqual([]);
    expect(formulas.length).toBeGreaterThan(4000);
  },
  120_000,
);
