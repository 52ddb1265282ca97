import type { Scale, Unit } from '../../indicators/catalogue/indicator';
import { printNumber } from '../../figures/print';
import { hedgeWords } from '../../sheet/ledger/ledgerWords';
import { statementsOf, type Statement, type WriteInput, type WrittenFigure } from './written';

/**
 * The usual words of a year-end report; the text they make is Vietnamese whatever the language of
 * the pane.
 */
const words = {
  year: (year: number): string => `năm ${year}`,
  reached: { true: 'ước đạt', false: 'đạt' },
  ranked: { true: 'ước xếp thứ', false: 'xếp thứ' },
  attainment: (number: string): string => `bằng ${number}% kế hoạch`,
  growth: (number: string, up: boolean, base: number): string =>
    `${up ? 'tăng' : 'giảm'} ${number}% so với cùng kỳ năm ${base}`,
  points: (number: string, up: boolean, base: number): string =>
    `${up ? 'tăng' : 'giảm'} ${number} điểm phần trăm so với cùng kỳ năm ${base}`,
  plans: (year: number): string => `Mục tiêu năm ${year}:`,
  planRank: 'xếp thứ',
  planReached: 'đạt',
} as const;

const scaleWords: Readonly<Record<Scale, string>> = { 1: '', 1_000: 'nghìn', 1_000_000: 'triệu', 1_000_000_000: 'tỷ' };

/**
 * Report text from a province sheet: one sentence a result, with plan attainment and change on last
 * year, then the plans for the next year in one paragraph. Numbers are rounded half up and printed
 * in Vietnamese style; per cent and points are told apart, and a hedge of the paper is kept.
 * Reading the text back gives the same figures. Empty when the sheet has no year or no numbers.
 */
export function writeParagraph(input: WriteInput): string {
  const { results, plans } = statementsOf(input);
  const paragraphs = [results.map(resultSentence).join(' '), planSentence(plans)];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n');
}

function resultSentence({ level, claims }: Statement): string {
  const { indicator, year, estimated } = level;
  const flag = estimated ? 'true' : 'false';
  const told =
    level.kind === 'rank' ? `${words.ranked[flag]} ${numberOf(level)}` : `${words.reached[flag]} ${amountOf(level)}`;
  return `${[`${indicator.name.vi} ${words.year(year)} ${told}`, ...claims.map(claimOf)].join(', ')}.`;
}

function planSentence(plans: readonly Statement[]): string {
  const [first] = plans;
  if (!first) return '';
  const told = plans.map(({ level }) => {
    const verb = level.indicator.measure === 'rank' ? words.planRank : words.planReached;
    const amount = level.indicator.measure === 'rank' ? numberOf(level) : amountOf(level);
    return `${level.indicator.name.vi} ${verb} ${amount}`;
  });
  return `${words.plans(first.level.year)} ${told.join('; ')}.`;
}

function claimOf(claim: WrittenFigure): string {
  const number = printNumber(Math.abs(claim.value), 'vi', claim.decimals);
  if (claim.kind === 'attainment') return words.attainment(number);
  const up = claim.value > 0;
  return claim.kind === 'points'
    ? words.points(number, up, claim.baseYear!)
    : words.growth(number, up, claim.baseYear!);
}

function numberOf({ value, decimals }: WrittenFigure): string {
  return printNumber(value, 'vi', decimals);
}

/** `3.738 tỷ đồng`, `trên 94,3%`. */
function amountOf(figure: WrittenFigure): string {
  const { unit } = figure.indicator;
  const text = unitText(unit);
  const amount = text.startsWith('%') ? `${numberOf(figure)}${text}` : `${numberOf(figure)} ${text}`;
  return figure.hedge ? `${hedgeWords[figure.hedge].vi} ${amount}` : amount;
}

function unitText({ base, scale }: Unit): string {
  return [scaleWords[scale], base].filter((part) => part !== '').join(' ');
}
