import { loadCatalogue } from '../../src/indicators/catalogue';
import { SeedError } from '../../src/indicators/seedError';
import { buildTemplate, findTemplate, loadTemplates, templatesOfYear } from '../../src/indicators/templates';
import seed from '../../seeds/templates/tong-hop-nam.json';

const file = 'seeds/templates/tong-hop-nam.json';

test('a form version is found by its key and by the report year', () => {
  const annual = findTemplate({ id: 'TH-NAM', version: '1' });
  expect(annual?.title.vi).toBe('Tổng hợp chỉ tiêu thông tin và truyền thông năm');
  expect(findTemplate({ id: 'TH-NAM', version: '2' })).toBeNull();
  expect(findTemplate({ id: 'TH', version: '1' })).toBeNull();
  for (const year of [2013, 2018, 2024, 2025]) expect(templatesOfYear(year)[0]).toBe(annual);
  expect(loadTemplates()).toBe(loadTemplates());
});

describe('damage is named by file, place and reason', () => {
  type Copy = typeof seed;
  const at = (indicator: string) => seed.rows.findIndex((row) => row.indicator === indicator);
  const rowOf = (copy: Copy, indicator: string) => copy.rows[at(indicator)]!;

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
      (copy) => (rowOf(copy, 'bts-stations').computed = 'sum'),
      `rows.${at('bts-stations')}.computed`,
      'the catalogue has no relation that computes this row',
    ],
    [
      'a section in Arabic numbers',
      (copy) => (copy.rows[0]!.number = '1'),
      'rows.0.number',
      'section number must be Roman',
    ],
    [
      'a status of its own',
      (copy) => (copy.deadlines[0]!.status = 'draft'),
      'deadlines.0.status',
      'expected ("estimate" | "preliminary" | "final"), found "draft"',
    ],
  ])('%s', (_, change, path, reason) => {
    const copy = structuredClone(seed);
    change(copy);
    const attempt = () => buildTemplate(copy, loadCatalogue(), file);
    expect(attempt).toThrow(SeedError);
    try {
      attempt();
    } catch (error) {
      expect((error as SeedError).text.en).toBe(`Seed ${file}, ${path}: ${reason}.`);
    }
  });
});
