import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { buildForm } from '../../src/indicators/forms/forms';
import { SeedError } from '../../src/indicators/seedError';
import { findTemplate, loadTemplates, templatesOfYear } from '../../src/indicators/forms/templates';
import seed from '../../seeds/templates/tong-hop-nam.json';

const file = 'seeds/templates/tong-hop-nam.json';

test('a form version is found by its key and by the report year', () => {
  const annual = findTemplate({ id: 'TH-NAM', version: '1' });
  expect(annual?.title.vi).toBe('Tổng hợp chỉ tiêu thông tin và truyền thông năm');
  expect(findTemplate({ id: 'TH-NAM', version: '9' })).toBeNull();
  expect(findTemplate({ id: 'TH', version: '1' })).toBeNull();
  const versions = [2013, 2021, 2022, 2024, 2025, 2030].map((year) => templatesOfYear(year)[0]);
  expect(versions.map((one) => `${one!.id} ${one!.version}`)).toEqual(
    ['1', '1', '4', '4', '5', '5'].map((version) => `TH-NAM ${version}`),
  );
  expect(loadTemplates()[0]).toBe(annual);
  expect(loadTemplates()).toBe(loadTemplates());
});

test('a row is required where its version says so', () => {
  const required = findTemplate({ id: 'TH-NAM', version: '3' })!.rows.flatMap((row) =>
    row.kind === 'indicator' && row.required ? [row.indicator] : [],
  );
  expect(required).toEqual([
    'population-average',
    'ict-sector-revenue',
    'phone-subscribers-total',
    'broadband-subscribers-total',
  ]);
});

test('a section without rows falls out with them', () => {
  const copy = structuredClone(seed) as unknown as { rows: unknown[] };
  copy.rows = [
    { section: 'I', title: { vi: 'Huyện', en: 'District' } },
    { indicator: 'district-one-stop-it' },
    { section: 'II', title: { vi: 'Bưu chính', en: 'Post' } },
    { indicator: 'postal-enterprises' },
  ];
  const versions = buildForm(
    { ...copy, versions: seed.versions.map((one) => ({ ...one, required: [] })) },
    loadCatalogue(),
    file,
  );
  expect(versions.map(({ rows }) => rows.length)).toEqual([4, 4, 2, 4, 2]);
});

describe('damage is named by file, place and reason', () => {
  interface Copy {
    versions: {
      validFromYear: number | null;
      validToYear: number | null;
      version: string;
      required: string[];
      deadlines: { status: string }[];
    }[];
    rows: { section?: string; indicator?: string; level?: number; computed?: string }[];
  }
  const at = (indicator: string) => (seed as Copy).rows.findIndex((row) => row.indicator === indicator);

  test.each<[string, (copy: Copy) => void, string, string]>([
    [
      'a stranger',
      (copy) => (copy.rows[1]!.indicator = 'unknown'),
      'rows.1.indicator',
      'indicator is not in the catalogue',
    ],
    [
      'a context row',
      (copy) => (copy.rows[1]!.indicator = 'communes-total'),
      'rows.1.indicator',
      'a context indicator cannot be a row of a form',
    ],
    [
      'a row twice',
      (copy) => (copy.rows[2]!.indicator = 'population-average'),
      'rows.2.indicator',
      'already used by another entry',
    ],
    [
      'a part without a whole',
      (copy) => (copy.rows[1]!.level = 2),
      'rows.1.level',
      'a level 2 row must follow a level 1 row',
    ],
    [
      'a sum without parts',
      (copy) => (copy.rows[at('bts-stations')]!.computed = 'sum'),
      `rows.${at('bts-stations')}.computed`,
      'the catalogue has no relation that computes this row',
    ],
    [
      'a section in Arabic numbers',
      (copy) => (copy.rows[0]!.section = '1'),
      'rows.0.section',
      'section number must be Roman',
    ],
    [
      'a status of its own',
      (copy) => copy.versions[1]!.deadlines.push({ status: 'draft', due: { vi: 'a', en: 'b' }, source: 'x' } as never),
      'versions.1.deadlines.0.status',
      'expected ("estimate" | "preliminary" | "final"), found "draft"',
    ],
    [
      'two versions for one year',
      (copy) => (copy.versions[1]!.validFromYear = 2021),
      'versions.1.validFromYear',
      'versions must follow each other by year without overlapping',
    ],
    [
      'a version that ends before it begins',
      (copy) => (copy.versions[1]!.validToYear = 2021),
      'versions.1.validToYear',
      'versions must follow each other by year without overlapping',
    ],
    [
      'a version under the name of another',
      (copy) => (copy.versions[2]!.version = '1'),
      'versions.2.version',
      'already used by another entry',
    ],
    [
      'a requirement without a row',
      (copy) => copy.versions[2]!.required.push('district-one-stop-it'),
      'versions.2.required.4',
      'indicator has no row in this version',
    ],
  ])('%s', (_, change, path, reason) => {
    const copy = structuredClone(seed) as Copy;
    change(copy);
    const attempt = () => buildForm(copy, loadCatalogue(), file);
    expect(attempt).toThrow(SeedError);
    try {
      attempt();
    } catch (error) {
      expect((error as SeedError).text.en).toBe(`Seed ${file}, ${path}: ${reason}.`);
    }
  });
});
