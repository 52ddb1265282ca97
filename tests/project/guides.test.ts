import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './node';

interface Guide {
  /** For whom, by which way, with what: a line of the table of ways. */
  readonly ways: readonly (readonly string[])[];
  /** What does not work, each point one line. */
  readonly warnings: readonly string[];
}

/** The section on giving the add-in to people: its table, and the list below it. */
function readGuide(language: 'vi' | 'en'): Guide {
  const text = readFileSync(path.join(root, `docs/install.${language}.md`), 'utf8');
  const section = /^## 3\..*?(?=^## )/ms.exec(text)![0];
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  const cells = (row: string): string[] => row.split('|').map((cell) => cell.trim());
  return {
    ways: rows.slice(2).map((row) => cells(row).slice(1, -1)),
    warnings: [...section.matchAll(/^- (.*?)(?=^- |^$)/gms)].map(([, point]) => point!.replace(/\s+/g, ' ')),
  };
}

/**
 * What Microsoft's pages on publishing, on SharePoint catalogues and on privacy controls say, in
 * the words of each guide.
 */
const words = {
  vi: {
    daily: /dùng hằng ngày/,
    trial: /để thử/,
    central: /phân phối tập trung/,
    folder: /[Tt]hư mục dùng chung/,
    unsupported: /không hỗ trợ|không được Microsoft hỗ trợ/,
    onMac: /không hiện nút.*không chạy trên Mac/,
    connected: /trải nghiệm kết nối tùy chọn.*chỉ còn bổ trợ phân phối tập trung/,
    closed: /mạng đóng/,
  },
  en: {
    daily: /for daily work/,
    trial: /for trials/,
    central: /central deployment/,
    folder: /[Ss]hared folder/,
    unsupported: /does not support|not supported by Microsoft/,
    onMac: /no buttons.*nothing on Mac/,
    connected: /optional connected experiences.*only centrally deployed add-ins are left/,
    closed: /closed network/,
  },
} as const;

describe.each(['vi', 'en'] as const)('the guide to installing (%s)', (language) => {
  const { ways, warnings } = readGuide(language);
  const say = words[language];
  const way = (which: RegExp) => ways.find(([, name]) => which.test(name!))!;

  it('says for each kind of Excel which way is open, and one of them for daily work', () => {
    expect(ways).toHaveLength(5);
    for (const cells of ways) expect(cells.filter((cell) => cell === '')).toEqual([]);
    const [whose, name] = way(say.central);
    expect(whose).toMatch(/Microsoft 365.*Windows.*Mac.*web/);
    expect(name).toMatch(say.daily);
    // Whatever else there is serves trials, or is said not to be supported.
    for (const [who, by, needs] of ways.slice(1))
      expect(`${who} ${by} ${needs}`).toMatch(
        new RegExp(`${say.trial.source}|${language === 'vi' ? 'không có cách nào' : 'none that'}`),
      );
    expect(ways.map(([who]) => who).join('\n')).toMatch(/Mac/);
    expect(ways.filter(([who]) => say.closed.test(who!))).toHaveLength(1);
  });

  it('offers no way that Microsoft says does not work', () => {
    expect(ways.flat().filter((cell) => cell.includes('SharePoint'))).toEqual([]);
    const catalogue = warnings.find((point) => point.includes('SharePoint'))!;
    expect(catalogue).toMatch(say.onMac);
    const folder = warnings.find((point) => say.folder.test(point))!;
    expect(folder).toMatch(say.unsupported);
    expect(warnings.filter((point) => say.connected.test(point))).toHaveLength(1);
    const local = warnings.find((point) => point.includes('officeJs=local'))!;
    expect(local).toMatch(say.unsupported);
  });

  it('sends the first person with a real Excel to the trial, which says that nothing was tried', () => {
    expect(readFileSync(path.join(root, `docs/install.${language}.md`), 'utf8')).toContain('(tried-in-excel.md)');
    const trial = readFileSync(path.join(root, 'docs/tried-in-excel.md'), 'utf8');
    const seen = trial
      .split('\n')
      .filter((line) => /^\| \d/.test(line))
      .map((line) => line.split('|').at(-2)!.trim());
    expect(seen.length).toBeGreaterThan(9);
    if (seen.every((cell) => cell === '')) expect(trial).toContain('**Nothing here has been tried yet.**');
  });
});
