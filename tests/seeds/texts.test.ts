import { nodesOf, seedFiles } from './seedFiles';

const files = seedFiles();

test('the seeds are where they are looked for', () => {
  const listed = files.map(({ file }) => file).filter((file) => !file.startsWith('seeds/narrative/'));
  expect(listed).toEqual([
    'seeds/deadlines.json',
    'seeds/facts.json',
    'seeds/glossary.json',
    'seeds/indicators.json',
    'seeds/levels.json',
    'seeds/populations.json',
    'seeds/provinces.json',
    'seeds/reports/ha-tinh-2020.json',
    'seeds/reports/nghe-an-2013.json',
    'seeds/reports/thanh-hoa-2018.json',
    'seeds/reports/thanh-hoa-2024.json',
    'seeds/reports/vinh-phuc-2020.json',
    'seeds/tables/heads.json',
    'seeds/tables/names.json',
    'seeds/templates/an-toan-thong-tin-nam.json',
    'seeds/templates/bao-chi-xuat-ban-nam.json',
    'seeds/templates/buu-chinh-nam.json',
    'seeds/templates/cong-nghe-thong-tin-nam.json',
    'seeds/templates/tong-hop-nam.json',
    'seeds/templates/vien-thong-nam.json',
  ]);
});

test.each(files)('$file: every text is composed Unicode, trimmed, with plain blanks', ({ data }) => {
  for (const { path, value } of nodesOf(data)) {
    if (typeof value !== 'string') continue;
    expect({ path, text: value }).toEqual({ path, text: value.normalize('NFC').replace(/\s+/g, ' ').trim() });
    expect(value).not.toBe('');
  }
});

test.each(files)('$file: what is said in one language is said in both, and not in the same words', ({ data }) => {
  const same = new Set(['Internet', '%', 'km', 'Mbps']);
  for (const { path, value } of nodesOf(data)) {
    if (value === null || typeof value !== 'object' || !('vi' in value || 'en' in value)) continue;
    const { vi, en } = value as { vi?: unknown; en?: unknown };
    expect({ path, languages: Object.keys(value).sort() }).toEqual({ path, languages: ['en', 'vi'] });
    const isProvinceName = /^provinces\.\d+\.name$/.test(path);
    if (!isProvinceName && !same.has(String(vi))) expect({ path, text: en }).not.toEqual({ path, text: vi });
  }
});
