import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { foldName } from '../../src/indicators/names';
import { membersOf } from '../../src/indicators/catalogue/declaredRelations';
import type { Indicator } from '../../src/indicators/catalogue/indicator';

const { indicators, relations, byId, relationsOfKind, breaksBetween, lastPlace } = loadCatalogue();
const named = (id: string): Indicator => byId(id)!;

test('ids and row codes are unique, and codes count on within their domain', () => {
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
  const domains = new Map<string, Indicator[]>();
  for (const one of indicators) {
    const domain = one.code.slice(0, 2);
    domains.set(domain, [...(domains.get(domain) ?? []), one]);
  }
  expect([...domains.keys()]).toEqual(['TH', 'BC', 'VT', 'IN', 'CN', 'CQ', 'KH', 'BT', 'XB', 'AT', 'XH', 'NC']);
  // Codes of the second edition begin at 51: rows that departments added to forms of their own went
  // on from the first.
  for (const [domain, members] of domains) {
    for (const [edition, first] of [
      [1, 1],
      [2, 51],
    ] as const) {
      const codes = members.filter((one) => one.edition === edition).map(({ code }) => code);
      expect(codes).toEqual(codes.map((_, at) => `${domain}.${String(first + at).padStart(2, '0')}`));
    }
  }
});

test('every indicator says where it comes from, or that its wording is this project’s own', () => {
  const silent = indicators.filter(({ source, own }) => (source === null) !== own);
  const unmarked = indicators.filter(
    ({ source, secondHand }) =>
      source !== null && !secondHand && !/https:\/\/www\.(gso|mic)\.gov\.vn|https:\/\/mic\.gov\.vn/.test(source),
  );
  process.stdout.write(`Indicators without source or mark: ${silent.length + unmarked.length}\n`);
  expect([...silent, ...unmarked].map(({ id }) => id)).toEqual([]);
  // A source is a text, an address or both; nothing else passes for one.
  for (const { source } of indicators)
    if (source !== null) expect(source).toMatch(/https?:\/\/|Thông tư|Quyết định|Biểu/);
});

test('a spelling of a unit is never the name of another indicator', () => {
  const named = new Map(
    indicators.flatMap(({ id, name, spellings }) => [name.vi, ...spellings].map((text) => [foldName(text), id])),
  );
  for (const { id, unit } of indicators) {
    for (const synonym of unit.synonyms) {
      expect({ id, synonym, owner: named.get(foldName(synonym)) ?? id }).toEqual({ id, synonym, owner: id });
    }
  }
});

test('the context domain holds the context figures and nothing else', () => {
  for (const { code, scope } of indicators) expect(code.startsWith('NC.')).toBe(scope === 'context');
});

test('a name or a spelling never means two indicators', () => {
  const owners = new Map<string, string>();
  for (const { id, name, spellings } of indicators) {
    for (const text of new Set([name.vi, ...spellings].map(foldName))) {
      expect({ text, owner: owners.get(text) ?? id }).toEqual({ text, owner: id });
      owners.set(text, id);
    }
  }
  expect(new Set(indicators.map(({ name }) => name.en)).size).toBe(indicators.length);
});

/** A growth may be below zero, and subscriptions over households pass 100 %. */
const openShares = ['digital-economy-growth', 'fibre-household-subscribed-share'];

test.each(indicators.map((one) => [one.id, one] as const))('%s: its nature agrees with itself', (_, indicator) => {
  const { measure, comparison, bounds, unit, decimals, additive } = indicator;
  expect(comparison).toBe(measure === 'percentage' ? 'points' : measure === 'rank' ? 'none' : 'relative');
  expect(unit.text.vi === '%').toBe(measure === 'percentage');
  const word = { 1: '', 1_000: 'nghìn ', 1_000_000: 'triệu ', 1_000_000_000: 'tỷ ' }[unit.scale];
  if (measure !== 'index') expect(unit.text.vi).toBe(word + unit.base);
  if (measure === 'percentage' && !openShares.includes(indicator.id)) expect(bounds).toEqual({ min: 0, max: 100 });
  if (measure === 'rank') expect(bounds).toEqual({ min: 1, max: 63 });
  if (measure === 'count' && unit.scale === 1) expect(decimals).toBe(0);
  if (measure === 'count' || measure === 'ratio') expect(bounds).toEqual({ min: 0, max: null });
  // A quotient, a rank or an index of a merged province is no sum.
  if (measure !== 'count' && measure !== 'amount') expect(additive).toBe(false);
  for (const synonym of [...unit.synonyms]) expect(foldName(synonym)).not.toBe(foldName(unit.base));
});

test('what only growth or profit can do is left open', () => {
  const open = indicators.filter(({ bounds }) => bounds.min === null).map(({ id }) => id);
  expect(open).toEqual(['postal-profit-after-tax', 'digital-economy-growth']);
  expect(named('tv-hours-per-day').bounds).toEqual({ min: 0, max: 24 });
});

test('what speaks of districts ends with the districts, what speaks of levels of service with the levels', () => {
  const ended = indicators.filter(({ validTo }) => validTo !== null);
  const levels = indicators.filter(({ name }) => /mức độ \d/u.test(name.vi));
  const districts = indicators.filter(({ name }) => /\b(cấp )?huyện\b/u.test(name.vi));
  expect(levels.length).toBe(5);
  expect(districts.length).toBeGreaterThan(5);
  expect(ended).toEqual(indicators.filter((one) => levels.includes(one) || districts.includes(one)));
  for (const one of ended) expect(one.validTo).toBe(levels.includes(one) ? '2022-08-14' : '2025-06-30');
  const begun = (day: string) => indicators.filter(({ validFrom }) => validFrom === day);
  expect(begun('2020-10-12').every(({ id }) => id.startsWith('dti-'))).toBe(true);
  for (const { name } of begun('2022-08-15'))
    expect(name.vi).toMatch(/toàn trình|một phần|Tổng số dịch vụ công trực tuyến/);
  const known = begun('2020-10-12').length + begun('2022-08-15').length;
  expect(indicators.filter(({ validFrom }) => validFrom !== null)).toHaveLength(known);
});

test('a place lies within the provinces that the index of its column ranked', () => {
  // DTI 2024 came out in October 2025: a column of 2024 may hold the place of DTI 2023, among 63.
  expect([2023, 2024, 2025, 2026].map((year) => lastPlace('dti-rank', year))).toEqual([63, 63, 34, 34]);
  expect([2023, 2024, 2025, 2026].map((year) => lastPlace('pii-rank', year))).toEqual([63, 63, 34, 34]);
  expect([2013, 2022, 2026].map((year) => lastPlace('ict-index-rank', year))).toEqual([63, 63, 63]);
  expect(lastPlace('dti-score', 2025)).toBeNull();
  for (const { id, measure } of indicators) if (measure === 'rank') expect(lastPlace(id, 2025)).not.toBeNull();
});

test('a change of definition is known by its first year', () => {
  expect(breaksBetween('dti-rank', 2021, 2025).map(({ fromYear }) => fromYear)).toEqual([2022, 2024]);
  expect(breaksBetween('dti-rank', 2022, 2023)).toEqual([]);
  expect(breaksBetween('dti-rank', 2023, 2024)).toHaveLength(1);
  // No ICT Index is known that ranked other than 63 provinces.
  expect(breaksBetween('ict-index-rank', 2000, 2030)).toEqual([]);
  expect(breaksBetween('bts-stations', 2000, 2030)).toEqual([]);
  expect(breaksBetween('unknown', 2000, 2030)).toEqual([]);
  // Whatever counts communes was broken by their merger.
  const ofCommunes = indicators.filter(
    ({ name, validTo, unit }) => /\b(xã|cấp xã)\b/u.test(name.vi) && validTo === null && unit.base !== 'điểm',
  );
  for (const { id } of ofCommunes)
    expect({ id, breaks: breaksBetween(id, 2024, 2025).length }).toEqual({ id, breaks: 1 });
});

describe('relations', () => {
  test.each(relations.map((one) => [one.id, one] as const))('%s names known indicators, each once', (_, relation) => {
    const ids = membersOf(relation).map(({ id }) => id);
    for (const id of ids) expect(byId(id)).not.toBeNull();
    // A stock grows from itself; nothing else may name an indicator twice.
    const expected = relation.kind === 'stockFlow' ? ids.length - 1 : ids.length;
    expect(new Set(ids).size).toBe(expected);
  });

  test('a sum adds what is counted alike', () => {
    for (const { total, parts } of relationsOfKind('sum')) {
      for (const part of parts.map(named)) {
        expect(part.unit.base).toBe(named(total).unit.base);
        expect(part.nature).toBe(named(total).nature);
      }
    }
  });

  test('a certain part is of the measure of its whole; an uncertain one says why', () => {
    for (const { id, part, whole, certain, note } of relationsOfKind('atMost')) {
      const one = named(part);
      const other = named(whole);
      expect({ id, measure: one.measure }).toEqual({ id, measure: other.measure });
      if (one.measure !== 'count') expect(one.unit.base).toBe(other.unit.base);
      expect(note === null).toBe(certain);
    }
  });

  test('a ratio carries the units of what it divides', () => {
    for (const { ratio, numerator, denominator, factor } of relationsOfKind('ratio')) {
      const people = denominator === 'population-average';
      const each = factor === 1 ? 'điểm' : `${factor.toLocaleString('de-DE')} dân`;
      const unit = people || factor === 1 ? `${named(numerator).unit.base}/${each}` : '%';
      expect(named(ratio).unit.base).toBe(unit);
      if (!people && factor !== 1) expect(factor).toBe(100);
    }
  });

  test('a stock grows by a flow of its own unit', () => {
    for (const { stock, opening, added } of relationsOfKind('stockFlow')) {
      expect(opening[0]).toBe(stock);
      expect(named(added).nature).toBe('flow');
      for (const id of [...opening, added]) expect(named(id).unit.base).toBe(named(stock).unit.base);
      for (const id of opening) expect(named(id).nature).toBe('stock');
    }
  });

  test('names that are alike share unit and measure', () => {
    for (const { members } of relationsOfKind('alike')) {
      const kinds = members.map(named).map(({ unit, measure, nature }) => `${unit.base} ${measure} ${nature}`);
      expect(new Set(kinds).size).toBe(1);
    }
  });

  test('a per-unit figure says so in its unit', () => {
    for (const { figure, of } of relationsOfKind('perUnit')) {
      expect(named(figure).unit.base).toContain('/');
      expect(named(figure).additive).toBe(false);
      expect(named(of).measure).toBe('count');
    }
  });
});
