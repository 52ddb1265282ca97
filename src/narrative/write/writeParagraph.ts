import type { Scale, Unit } from '../../indicators/catalogue/indicator';
import { groupedBy } from '../../indicators/lists';
import { inSentence } from '../../indicators/text';
import { printNumber } from '../../figures/print';
import { hedgeWords } from '../../sheet/ledger/ledgerWords';
import { statementsOf, type Statement, type WriteInput, type WrittenFigure } from './written';

/**
 * The usual words of a year-end report; the text they make is Vietnamese whatever the language of
 * the pane.
 */
const words = {
  opening: (year: number): string => `Năm ${year},`,
  reached: { true: 'ước đạt', false: 'đạt' },
  ranked: { true: 'ước xếp thứ', false: 'xếp thứ' },
  attainment: (number: string): string => `bằng ${number}% kế hoạch`,
  growth: (number: string, up: boolean): string => `${up ? 'tăng' : 'giảm'} ${number}% so với cùng kỳ`,
  points: (number: string, up: boolean): string => `${up ? 'tăng' : 'giảm'} ${number} điểm phần trăm so với cùng kỳ`,
  plans: (year: number): string => `Mục tiêu năm ${year}:`,
  planRank: 'xếp thứ',
  planReached: 'đạt',
} as const;

const scaleWords: Readonly<Record<Scale, string>> = { 1: '', 1_000: 'nghìn', 1_000_000: 'triệu', 1_000_000_000: 'tỷ' };

/** Results told in one sentence: more of them nobody reads to the end. */
const resultsOfSentence = 3;

/**
 * Report text from a province sheet: a paragraph for each topic, opened by the year, its results
 * with plan attainment and change on last year, then the plans for the next year. Numbers are
 * rounded half up and printed in Vietnamese style; per cent and points are told apart, and a hedge
 * of the paper is kept. Reading the text back gives the same figures. Empty when the sheet has no
 * year or no numbers.
 */
export function writeParagraph(input: WriteInput): string {
  const { results, plans } = statementsOf(input);
  const topics = [...groupedBy(results, topicOf).values()].map(topicParagraph);
  return [...topics, planSentence(plans)].filter((paragraph) => paragraph !== '').join('\n');
}

/** What a code begins with: postal services, telecommunications and so on. */
function topicOf({ level: { indicator } }: Statement): string {
  return indicator.code.split('.')[0]!;
}

function topicParagraph(results: readonly Statement[]): string {
  const sentences: string[] = [];
  for (let at = 0; at < results.length; at += resultsOfSentence) {
    const told = results.slice(at, at + resultsOfSentence).map(resultWords);
    sentences.push(`${[at === 0 ? told[0]! : begun(told[0]!), ...told.slice(1)].join('; ')}.`);
  }
  return `${words.opening(results[0]!.level.year)} ${sentences.join(' ')}`;
}

/**
 * Names in the middle of a sentence: only their first letter is large, and only at its beginning.
 */
function resultWords({ level, claims }: Statement): string {
  const { indicator, estimated } = level;
  const flag = estimated ? 'true' : 'false';
  const told =
    level.kind === 'rank' ? `${words.ranked[flag]} ${numberOf(level)}` : `${words.reached[flag]} ${amountOf(level)}`;
  return [`${inSentence(indicator.name.vi)} ${told}`, ...claims.map(claimOf)].join(', ');
}

function begun(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function planSentence(plans: readonly Statement[]): string {
  const [first] = plans;
  if (!first) return '';
  const told = plans.map(({ level }) => {
    const verb = level.indicator.measure === 'rank' ? words.planRank : words.planReached;
    const amount = level.indicator.measure === 'rank' ? numberOf(level) : amountOf(level);
    return `${inSentence(level.indicator.name.vi)} ${verb} ${amount}`;
  });
  return `${words.plans(first.level.year)} ${told.join('; ')}.`;
}

function claimOf(claim: WrittenFigure): string {
  const number = printNumber(Math.abs(claim.value), 'vi', claim.decimals);
  if (claim.kind === 'attainment') return words.attainment(number);
  const up = claim.value > 0;
  return claim.kind === 'points' ? words.points(number, up) : words.growth(number, up);
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
