import { loadSourceReports } from '../../src/figures/sourceReports';
import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { catalogueOfForm } from '../../src/indicators/forms/formCatalogue';
import { predecessors, provincesOfYear } from '../../src/indicators/provinces/provinces';
import type { Template, TemplateRow } from '../../src/indicators/forms/template';
import { loadTemplates, serves, templatesOfYear } from '../../src/indicators/forms/templates';
import { existsAtEndOf } from '../../src/indicators/validity';

const catalogue = loadCatalogue();
const templates = loadTemplates();
const named = templates.map((template) => [`${template.id} ${template.version}`, template] as const);
type IndicatorRow = Extract<TemplateRow, { kind: 'indicator' }>;
const rowsOf = (template: Template) => template.rows.filter((row): row is IndicatorRow => row.kind === 'indicator');
const idsOf = (template: Template) => rowsOf(template).map(({ indicator }) => indicator);
const versionsOf = (id: string) => templates.filter((template) => template.id === id);
const ids = [...new Set(templates.map(({ id }) => id))];

test('there is a summary and a form for each domain, each with a version before and after the change of ministries', () => {
  expect(ids).toEqual(['TH-NAM', 'BC-NAM', 'VT-NAM', 'CN-NAM', 'BT-NAM', 'AT-NAM']);
  for (let year = 2010; year <= 2027; year += 1) expect(templatesOfYear(year).map(({ id }) => id)).toEqual(ids);
  for (const id of ids) {
    const [before] = versionsOf(id).filter((one) => serves(one, 2024));
    const [since] = versionsOf(id).filter((one) => serves(one, 2025));
    expect(before).not.toBe(since);
    expect(before?.receivingUnit.vi).toBe('Bộ Thông tin và Truyền thông');
    expect(since?.receivingUnit).not.toEqual(before?.receivingUnit);
  }
});

test('since 2025 each domain reports to the ministry that took it over', () => {
  const receivers = templatesOfYear(2025).map(({ id, receivingUnit }) => [id, receivingUnit.vi]);
  expect(Object.fromEntries(receivers)).toEqual({
    'TH-NAM': 'Bộ quản lý ngành, lĩnh vực',
    'BC-NAM': 'Bộ Khoa học và Công nghệ',
    'VT-NAM': 'Bộ Khoa học và Công nghệ',
    'CN-NAM': 'Bộ Khoa học và Công nghệ',
    'BT-NAM': 'Bộ Văn hóa, Thể thao và Du lịch',
    'AT-NAM': 'Bộ Công an',
  });
  // The year of the change is the first year of the new provinces: what is said of one can be said
  // of the other.
  expect(provincesOfYear(2025).some((one) => predecessors(one).length > 1)).toBe(true);
});

describe.each(named)('form %s', (_, template) => {
  const rows = rowsOf(template);
  const formIds = idsOf(template);

  test('its sections are numbered on and none is empty', () => {
    const sections = template.rows.flatMap((row, at) => (row.kind === 'section' ? [{ ...row, at }] : []));
    const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
    expect(sections.map(({ number }) => number)).toEqual(numerals.slice(0, sections.length));
    for (const { at } of sections) expect(template.rows[at + 1]?.kind).toBe('indicator');
    expect(template.rows[0]?.kind).toBe('section');
  });

  test('every row is an indicator of the catalogue that exists in its years', () => {
    const first = template.validFromYear ?? 2000;
    const last = template.validToYear ?? 2030;
    const years = Array.from({ length: last - first + 1 }, (__, at) => first + at);
    for (const id of formIds) {
      const indicator = catalogue.byId(id);
      expect(indicator?.scope).toBe('sector');
      expect({ id, exists: years.some((year) => existsAtEndOf(year, indicator!)) }).toEqual({ id, exists: true });
    }
  });

  test('a computed row finds its inputs on the same sheet', () => {
    for (const { indicator, computed } of rows) {
      if (computed === 'sum') expect(formIds).toEqual(expect.arrayContaining([...catalogue.sumOf(indicator)!.parts]));
      if (computed !== 'ratio') continue;
      const { numerator, denominator } = catalogue.ratioOf(indicator)!;
      expect(formIds).toEqual(expect.arrayContaining([numerator, denominator]));
    }
  });

  test('parts stand under their whole', () => {
    rows.forEach((row, at) => {
      if (row.level === 1) return;
      const whole = rows
        .slice(0, at)
        .filter(({ level }) => level === 1)
        .at(-1)!.indicator;
      const parts = [
        ...(catalogue.sumOf(whole)?.parts ?? []),
        ...catalogue.relationsOfKind('atMost').flatMap((one) => (one.whole === whole && one.certain ? [one.part] : [])),
      ];
      expect(parts).toContain(row.indicator);
    });
  });

  test('what it asks for can be asked of any department', () => {
    const required = rows.filter((row) => row.required);
    expect(required.length).toBeGreaterThan(0);
    expect(required.length).toBeLessThan(rows.length);
  });

  test('it does not pass for an official form, and its deadlines are those of the documents', () => {
    expect(template.legalBasis.vi).toContain('không phải biểu mẫu ban hành');
    expect(template.deadlines).toEqual([]);
    expect(template.signatures).toHaveLength(3);
  });
});

test('a second edition serves the years of the versions whose place it takes, with the rows of the first among its own', () => {
  for (const id of ids) {
    const [, second, third, fourth, fifth, ...others] = versionsOf(id);
    expect(others).toEqual([]);
    for (const [old, late] of [
      [second!, fourth!],
      [third!, fifth!],
    ]) {
      expect([late!.validFromYear, late!.validToYear]).toEqual([old!.validFromYear, old!.validToYear]);
      expect(templatesOfYear(old!.validFromYear!).find((one) => one.id === id)).toBe(late);
      const kept = idsOf(late!).filter((one) => idsOf(old!).includes(one));
      expect(kept).toEqual(idsOf(old!));
      for (const one of idsOf(old!)) expect(catalogue.byId(one)!.edition).toBe(1);
    }
  }
});

test('an older version gains no row, not even of an indicator that another form always had', () => {
  const versions = versionsOf('TH-NAM').map((one) => [one.version, idsOf(one).includes('dti-rank')]);
  expect(versions).toEqual([
    ['1', false],
    ['2', false],
    ['3', false],
    ['4', true],
    ['5', true],
  ]);
});

test('decimals belong to the version: an older one prints what it printed', () => {
  const shown = (version: string) => {
    const template = versionsOf('TH-NAM').find((one) => one.version === version)!;
    return catalogueOfForm(catalogue, template).byId('smartphone-share')!.decimals;
  };
  expect(['1', '2', '3', '4', '5'].map(shown)).toEqual([1, 1, 1, 2, 2]);
});

test('a summary row stands in a section of its domain', () => {
  for (const template of versionsOf('TH-NAM')) {
    let domain: string | null = null;
    for (const row of template.rows) {
      const code = row.kind === 'section' ? null : catalogue.byId(row.indicator)!.code.slice(0, 2);
      if (code !== null) expect({ row, domain: domain ?? code }).toEqual({ row, domain: code });
      domain = code;
    }
  }
});

test('every sector indicator has a row in some form, save the one that no cell can hold', () => {
  const standing = new Set(templates.flatMap(idsOf));
  const without = catalogue.indicators.filter(({ id, scope }) => scope === 'sector' && !standing.has(id));
  expect(without.map(({ id }) => id)).toEqual(['security-4-layer']);
});

test('district rows end with the districts, and the levels of service give way to full-process services', () => {
  const gone = (id: string, before: number, since: number) => {
    const [old, late] = [before, since].map((year) => versionsOf(id).find((one) => serves(one, year))!);
    return {
      gone: idsOf(old!).filter((one) => !idsOf(late!).includes(one)),
      come: idsOf(late!).filter((one) => !idsOf(old!).includes(one)),
    };
  };
  const levels = [
    'online-services-l12',
    'online-services-l3-province',
    'online-services-l3-district',
    'online-services-l3-commune-each',
    'online-services-l4-share',
  ];
  expect(gone('TH-NAM', 2021, 2022)).toEqual({ gone: levels, come: ['online-services-full-share'] });
  expect(gone('CN-NAM', 2021, 2022)).toEqual({ gone: levels, come: ['online-services-full-share'] });
  const districts = gone('TH-NAM', 2024, 2025);
  expect(districts).toEqual({
    gone: [
      'fibre-district-coverage',
      'e-document-exchange-province-district',
      'officials-with-pc-province-district',
      'district-video-connected',
      'district-one-stop-it',
    ],
    come: [],
  });
  expect(gone('BT-NAM', 2024, 2025).gone).toEqual(['district-broadcast-stations']);
  expect(gone('VT-NAM', 2024, 2025).gone).toEqual(['fibre-district-coverage']);
});

test('a form that lists the parts of a total computes it; the summary leaves it to be stated', () => {
  const sums = (id: string) =>
    rowsOf(versionsOf(id).at(-1)!).flatMap(({ indicator, computed }) => (computed === 'sum' ? [indicator] : []));
  expect(sums('VT-NAM')).toEqual(['phone-subscribers-total', 'broadband-subscribers-total']);
  expect(sums('TH-NAM')).toEqual([]);
});

test('the summary has a row for every sector figure of the reports, save those that fit no cell', () => {
  const reported = loadSourceReports().flatMap(({ figures, year }) => {
    const rows = new Set(idsOf(versionsOf('TH-NAM').find((one) => serves(one, year))!));
    return figures.filter(({ indicator }) => !rows.has(indicator)).map(({ indicator }) => indicator);
  });
  const without = new Set(reported.filter((id) => catalogue.byId(id)?.scope === 'sector'));
  expect([...without].sort()).toEqual(['digital-economy-growth', 'security-4-layer']);
});
