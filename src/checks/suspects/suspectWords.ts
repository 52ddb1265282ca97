import type { LocalText } from '../../indicators/text';
import type { Candidate } from '../localise/candidates';
import type { Cause } from '../localise/causes';
import { fillMessage } from '../message';
import { at, listed, named, neat } from '../wording';
import type { Suspect } from './locate';
import type { Fact } from '../facts/fact';

/** A suspect with what stands in its cell. */
export interface Told extends Suspect {
  readonly fact: Fact;
}

/** What each slip is called in a sentence about a cell. */
export const causeWords: Readonly<Record<Cause | 'total', LocalText>> = {
  powerOfTen: { vi: 'lệch dấu thập phân hoặc hàng nghìn', en: 'a slipped decimal or thousands mark' },
  unit: { vi: 'ghi theo đơn vị lớn hơn', en: 'given in a larger unit' },
  swapped: { vi: 'hai ô đổi chỗ cho nhau', en: 'two cells hold each other’s values' },
  copied: { vi: 'chép lại số của năm trước', en: 'last year’s figure copied' },
  sign: { vi: 'sai dấu âm, dương', en: 'a wrong sign' },
  transposition: { vi: 'đảo hai chữ số liền nhau', en: 'two neighbouring digits exchanged' },
  digit: { vi: 'sai một chữ số', en: 'one wrong digit' },
  length: { vi: 'thừa hoặc thiếu một chữ số', en: 'a digit too many or too few' },
  total: { vi: 'tổng chưa cập nhật theo các phần', en: 'a total that was not updated after its parts' },
  none: { vi: 'không rõ do đâu', en: 'by no slip that is known' },
};

const messages = {
  value: {
    vi: '{place} ({row}): {found} → {value}, {cause}',
    en: '{place} ({row}): {found} → {value}, {cause}',
  },
  least: {
    vi: '{place} ({row}): {found}, số đúng phải từ {bound} trở lên',
    en: '{place} ({row}): {found}, the right number is at least {bound}',
  },
  most: {
    vi: '{place} ({row}): {found}, số đúng phải không quá {bound}',
    en: '{place} ({row}): {found}, the right number is at most {bound}',
  },
  perhaps: {
    vi: '{bounded} (có thể là {candidates})',
    en: '{bounded} (perhaps {candidates})',
  },
  candidate: {
    vi: '{value}: {cause}',
    en: '{value}: {cause}',
  },
  formula: {
    vi: '{place} ({row}): công thức ở đây không phải của biểu',
    en: '{place} ({row}): its formula is not the form’s own',
  },
  alone: {
    vi: 'Chỉ một cách sửa ít ô nhất làm mọi quan hệ đều đúng: {best}.',
    en: 'One smallest change satisfies every relation: {best}.',
  },
  likeliest: {
    vi: 'Nghi nhất: {best}.',
    en: 'Most likely wrong: {best}.',
  },
  closest: {
    vi: 'Nghi nhất: {best}; số này khớp sát nhất với các số khác.',
    en: 'Most likely wrong: {best}; that number meets the others most closely.',
  },
  tied: {
    vi: 'Nghi nhất: {best}. Sửa cách khác cũng làm mọi quan hệ đều đúng: {others}.',
    en: 'Most likely wrong: {best}. Other changes satisfy every relation too: {others}.',
  },
} as const satisfies Record<string, LocalText>;

/** The sets of a group in words, the likeliest first and every tie named. */
export function locatedText(sets: readonly (readonly Told[])[], home: string): LocalText {
  const [likeliest = []] = sets;
  const [best, ...rest] = sets.map((set) => listed(set.map((suspect) => suspectText(suspect, home, set.length === 1))));
  const others = [...likeliest.flatMap((suspect) => otherTexts(suspect, home)), ...rest];
  if (others.length > 0) return fillMessage(messages.tied, { best: best!, others: either(others) });
  const isBounded = likeliest.some(({ leeway }) => leeway.bound !== null);
  const isAlone = likeliest.every((suspect) => othersOf(suspect).length === 0);
  return fillMessage(messages[isBounded ? 'likeliest' : isAlone ? 'alone' : 'closest'], { best: best! });
}

/** Other numbers that slips lead from and the relations allow in the same cell. */
function othersOf({ value, leeway: { candidates } }: Told): readonly Candidate[] {
  return candidates.filter((one) => one.value !== value);
}

function otherTexts(told: Told, home: string): readonly LocalText[] {
  if (told.leeway.bound || told.leeway.isOnly) return [];
  return othersOf(told)
    .slice(0, mostCandidates)
    .map(({ value, cause }) => suspectText({ ...told, value, cause }, home, true));
}

/** More numbers that may be meant help nobody. */
const mostCandidates = 3;

/** @param isAlone whether no other cell would change with it: its candidates are named then */
function suspectText({ fact, value, cause, leeway }: Told, home: string, isAlone: boolean): LocalText {
  const common = { place: at(fact.cells[0]!, home), row: named(fact.indicator) };
  if (value === null) return fillMessage(messages.formula, common);
  const { bound, candidates } = leeway;
  if (bound) {
    const found = neat(fact.value);
    const bounded = fillMessage(messages[bound.end], { ...common, found, bound: neat(bound.value) });
    const meant = candidates
      .slice(0, isAlone ? mostCandidates : 0)
      .map((one) => fillMessage(messages.candidate, { value: neat(one.value), cause: causeWords[one.cause] }));
    return meant.length > 0 ? fillMessage(messages.perhaps, { bounded, candidates: either(meant) }) : bounded;
  }
  return fillMessage(messages.value, {
    ...common,
    found: neat(fact.value),
    value: neat(value),
    cause: causeWords[cause],
  });
}

/** Alternatives: "…; hoặc …". */
function either(texts: readonly LocalText[]): LocalText {
  return { vi: texts.map(({ vi }) => vi).join('; hoặc '), en: texts.map(({ en }) => en).join('; or ') };
}

/** Why a broken relation gave no hint. */
export const unusedWords: Readonly<Record<'notLinear' | 'noTime' | 'tooMany', LocalText>> = {
  notLinear: {
    vi: 'Quan hệ này không phải phép cộng trừ đơn giản, có nhiều cách hiểu hoặc không chắc chắn, nên chỉ báo chỗ mâu thuẫn mà không chỉ ra ô nào sai.',
    en: 'This relation is no plain sum, can be read in several ways or is not certain, so it only tells that something contradicts and not which cell is wrong.',
  },
  noTime: {
    vi: 'Hết thời gian dành cho việc tìm ô sai trước khi có kết quả.',
    en: 'The time set aside for finding the wrong cell ran out before there was an answer.',
  },
  tooMany: {
    vi: 'Phải sửa nhiều ô cùng lúc mới hết mâu thuẫn, nên không đoán ô nào sai.',
    en: 'Too many cells would have to change at once, so none is named.',
  },
};
