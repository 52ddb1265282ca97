import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/checks/rules';
import type { SheetCheck } from '../../src/checks/engine';
import { checkedReport, keyOf, reportIds, type Changes } from './filled';
import { alsoSeen, relationTable, type RelationRow } from './relations.table';

/** Facts about the five reports that may lie beside the checkout; the table itself is ours. */
const shared = join(__dirname, '../../../shared/domain/relations.json');

const checked = new Map<string, SheetCheck>();
const checkOf = (report: string): SheetCheck => {
  const known = checked.get(report) ?? checkedReport(report);
  checked.set(report, known);
  return known;
};

const expectedKeys = (row: RelationRow): readonly string[] =>
  row.outcome === 'none' ? [] : row.about.map((codes) => `${row.rule} ${codes}`);

test('the table has the 44 relations, each once', () => {
  const ids = relationTable.map(({ id }) => id);
  expect(new Set(ids).size).toBe(44);
  expect(ids).toHaveLength(44);
  if (!existsSync(shared)) return;
  const { relations } = JSON.parse(readFileSync(shared, 'utf8')) as { relations: { id: string; report: string }[] };
  expect(relationTable.map(({ id, report }) => `${id} ${report}`)).toEqual(
    relations.map(({ id, report }) => `${id} ${report}`),
  );
});

test('the table names rules that exist', () => {
  const ids = new Set<string>(rules.map(({ id }) => id));
  expect(relationTable.filter(({ rule }) => rule !== null && !ids.has(rule))).toEqual([]);
});

describe.each(relationTable.map((row) => [row.id, row] as const))('%s', (_, row) => {
  const { findings, report } = checkOf(row.report);
  const said = findings.filter(({ rule }) => rule === row.rule);

  if (row.rule === null) {
    test(`is not judged: ${row.reason}`, () => {
      expect(row.reason).not.toBe('');
      for (const { code, symbol, value } of row.shows) {
        const cell = report.rows.find((one) => one.code === code)!.cells.get(symbol)!;
        expect(Number(Number(cell.value).toFixed(2))).toBe(value);
      }
    });
    return;
  }

  if (row.outcome === 'none') {
    const about = (check: SheetCheck): number =>
      check.findings.filter(
        ({ rule, cells }) => rule === row.rule && cells.some((cell) => row.about.includes(cell.row)),
      ).length;
    test(`${row.rule} accuses nobody`, () => expect(about(checkOf(row.report))).toBe(0));
    const { otherwise } = row;
    if (otherwise === 'by construction') {
      test('a value was derived that makes it hold', () => {
        const rows = report.rows.filter(({ code }) => row.about.includes(code));
        expect(
          rows.every(({ cells }) => ['1', '2'].some((symbol) => typeof cells.get(symbol as '1')!.value === 'number')),
        ).toBe(true);
      });
    } else {
      test(`${row.rule} would speak if the figures were others`, () => {
        expect(about(checkedReport(row.report, otherwise satisfies Changes))).toBeGreaterThan(0);
      });
    }
    return;
  }

  test(`${row.rule} is ${row.outcome}, ${row.severity}`, () => {
    const found = said.filter((finding) => expectedKeys(row).includes(keyOf(finding)));
    expect(found.map(keyOf).sort()).toEqual([...expectedKeys(row)].sort());
    for (const finding of found) {
      expect([finding.outcome, finding.severity]).toEqual([row.outcome, row.severity]);
      const places = new Set(finding.cells.map(({ sheet }) => (sheet === report.sheet ? 'sheet' : 'ledger')));
      expect(places.has(row.where)).toBe(true);
      expect(row.where === 'sheet' || places.has('ledger')).toBe(true);
    }
  });
});

test.each(reportIds)('%s: nothing is found that the table does not account for', (id) => {
  const expected = [
    ...relationTable.filter(({ report }) => report === id).flatMap(expectedKeys),
    ...alsoSeen.filter(({ report }) => report === id).map(({ rule, about }) => `${rule} ${about}`),
  ];
  expect(checkOf(id).findings.map(keyOf).sort()).toEqual(expected.sort());
  for (const { rule, about, severity } of alsoSeen.filter(({ report }) => report === id)) {
    expect(checkOf(id).findings.find((finding) => keyOf(finding) === `${rule} ${about}`)!.severity).toBe(severity);
  }
});

test.each(reportIds)('%s: only rules that look back or across provinces could not be applied', (id) => {
  expect(checkOf(id).notChecked.map(({ rule }) => rule)).toEqual(['CT-502', 'CT-504', 'CT-805', 'CT-806', 'CT-807']);
});
