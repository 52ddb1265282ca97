import { loadCatalogue } from '../../src/indicators/catalogue';
import { foldName } from '../../src/indicators/names';
import { membersOf } from '../../src/indicators/relations';
import type { Indicator } from '../../src/indicators/indicator';

const { indicators, relations, byId, relationsOfKind, breaksBetween } = loadCatalogue();
const named = (id: string): Indicator => byId(id)!;

test('ids and row codes are unique, and codes count on within their domain', () => {
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
  const domains = new Map<string, Indicator[]>();
  for (const one of indicators) {
    const domain = one.code.slice(0, 2);
    domains.set(domain, [...(domains.get(domain) ?? []), one]);
  }
  expect([...domains.keys()]).toEqual(['TH', 'BC', 'VT', 'IN', 'CN', 'CQ', 'BT', 'XB', 'AT', 'XH', 'NC']);
  for (const [domain, members] of domains) {
    expect(members.map(({ code }) => code)).toEqual(
      members.map((_, at) => `${domain}.${String(at + 1).padStart(2, '0')}`),
    );
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

test.each(indicators.map((one) => [one.id, one] as const))('%s: its nature agrees with itself', (_, indicator) => {
  const { measure, comparison, bounds, unit, decimals, additive } = indicator;
  expect(comparison).toBe(measure === 'percentage' ? 'points' : measure === 'rank' ? 'none' : 'relative');
  expect(unit.text.vi === '%').toBe(measure === 'percentage');
  const word = { 1: '', 1_000: 'nghìn ', 1_000_000: 'triệu ', 1_000_000_000: 'tỷ ' }[unit.scale];
  if (measure !== 'index') expect(unit.text.vi).toBe(word + unit.base);
  if (measure === 'percentage' && indicator.id !== 'digital-economy-growth')
    expect(bounds).toEqual({ min: 0, max: 100 });
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
  const levels = indicators.filter(({ name }) => name.vi.includes('mức độ'));
  const districts = indicators.filter(({ name }) => /\b(cấp )?huyện\b/u.test(name.vi));
  expect(levels.length).toBe(5);
  expect(districts.length).toBeGreaterThan(5);
  expect(ended).toEqual(indicators.filter((one) => levels.includes(one) || districts.includes(one)));
  for (const one of ended) expect(one.validTo).toBe(levels.includes(one) ? '2022-08-14' : '2025-06-30');
  expect(indicators.filter(({ validFrom }) => validFrom !== null).map(({ id, validFrom }) => [id, validFrom])).toEqual([
    ['dti-score', '2020-10-12'],
    ['dti-rank', '2020-10-12'],
    ['online-services-full-share', '2022-08-15'],
  ]);
});

test('a change of definition is known by its first year', () => {
  expect(breaksBetween('dti-rank', 2021, 2025).map(({ fromYear }) => fromYear)).toEqual([2022, 2025]);
  expect(breaksBetween('dti-rank', 2022, 2024)).toEqual([]);
  expect(breaksBetween('dti-rank', 2024, 2025)).toHaveLength(1);
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
      const unit = people ? `${named(numerator).unit.base}/${factor.toLocaleString('de-DE')} dân` : '%';
      expect(named(ratio).unit.base).toBe(unit);
      if (!people) expect(factor).toBe(100);
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
