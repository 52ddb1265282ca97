import { parseNumber } from '../../figures/parse';
import type { FigureKind, Hedge } from '../../figures/stated';

/** What a note claims of its own row. */
export interface NoteClaim {
  readonly kind: Extract<FigureKind, 'growth' | 'points' | 'attainment'>;
  /** In per cent or points; below zero for a fall. */
  readonly value: number;
  readonly decimals: number;
  readonly hedge: Hedge | null;
  /** The year that the words name: compared with, or planned for; null where they name none. */
  readonly year: number | null;
  /** The words, as they stand. */
  readonly printed: string;
}

const hedgeOf: Readonly<Record<string, Hedge>> = {
  khoảng: 'about',
  chừng: 'about',
  'xấp xỉ': 'about',
  trên: 'above',
  hơn: 'above',
  gần: 'below',
  'ít nhất': 'atLeast',
};
const hedge = `(?:(${Object.keys(hedgeOf).join('|')}) )?`;
const number = String.raw`(\d[\d.,]*)`;
const begun = String.raw`(?:(?:thực hiện|kết quả|năm nay) )?(?:ước tính |ước |đã |dự kiến )?`;
const year = String.raw`(\d{4})`;
const lastYear = `(?:(?:thực hiện )?(?:năm (?:trước|ngoái|${year})|${year})|cùng kỳ(?: năm (?:trước|ngoái|${year})| ${year})?)`;
const since = ` ?(?:\\(?so (?:với )?(?:cùng kỳ )?${lastYear}\\)?)?`;

const change = new RegExp(
  `^${begun}(tăng|giảm)(?: trưởng)?(?: được)?(?: thêm)? ${hedge}${number} ?(điểm %|điểm phần trăm|điểm|%|phần trăm)${since}$`,
);
const attained = new RegExp(
  `^${begun}(?:đạt|bằng|hoàn thành)(?: tỷ lệ)? ${hedge}${number} ?% ?(?:so với |so |của )?(?:chỉ tiêu )?(?:kế hoạch|kh)(?: (?:cả )?(?:năm(?: ${year})?|đề ra|năm đề ra|được giao|đã giao|giao))?$`,
);
const exceeded = new RegExp(
  `^${begun}vượt ${hedge}${number} ?% ?(?:so với )?(?:kế hoạch|kh)(?: (?:năm(?: ${year})?|đề ra|năm đề ra|được giao))?$`,
);

/** Where one statement ends and the next begins; a comma between digits is a decimal mark. */
const between = /[;\n]|\.(?!\d)|,(?!\d)| và (?=tăng|giảm|đạt|bằng|hoàn thành|vượt)/;

/** Where a number comes from says nothing of what follows. */
const origin = /^(?:theo|nguồn|căn cứ|số liệu do)\s/i;

/**
 * What a note in column 9 claims of its own row, as far as its words leave no doubt: it stands
 * beside its row, so it names neither an indicator nor, as a rule, a year. Once words come that are
 * not understood, what follows may speak of something else and is left alone.
 */
export function readNote(note: string): readonly NoteClaim[] {
  const claims: NoteClaim[] = [];
  for (const part of note.normalize('NFC').split(between)) {
    const printed = part.replace(/\s+/g, ' ').trim();
    if (printed === '' || origin.test(printed)) continue;
    const claim = claimIn(printed);
    if (!claim) break;
    claims.push(claim);
  }
  return claims;
}

function claimIn(printed: string): NoteClaim | null {
  const words = printed.toLowerCase();
  const changed = change.exec(words);
  if (changed) {
    const [, direction, loose, digits, unit, ...years] = changed;
    const kind = unit === '%' || unit === 'phần trăm' ? 'growth' : 'points';
    return claim(kind, digits!, direction === 'giảm' ? -1 : 1, 0, loose, years.find(Boolean), printed);
  }
  const reached = attained.exec(words);
  if (reached) return claim('attainment', reached[2]!, 1, 0, reached[1], reached[3], printed);
  const over = exceeded.exec(words);
  return over ? claim('attainment', over[2]!, 1, 100, over[1], over[3], printed) : null;
}

/** Null where the number can be read in two ways. */
function claim(
  kind: NoteClaim['kind'],
  digits: string,
  sign: 1 | -1,
  from: number,
  loose: string | undefined,
  named: string | undefined,
  printed: string,
): NoteClaim | null {
  const readings = parseNumber(digits);
  const [read] = readings;
  if (!read || readings.some(({ value }) => value !== read.value)) return null;
  return {
    kind,
    value: from + sign * read.value,
    decimals: read.decimals,
    // "Fell by more than 5 %" lies below −5.
    hedge: loose === undefined ? null : turned(hedgeOf[loose]!, sign),
    year: named === undefined ? null : Number(named),
    printed,
  };
}

function turned(one: Hedge, sign: 1 | -1): Hedge {
  if (sign === 1 || one === 'about') return one;
  return one === 'below' || one === 'atMost' ? 'above' : 'below';
}
