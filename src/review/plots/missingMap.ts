import { fillMessage } from '../../checks/message';
import { printNumber } from '../../figures/print';
import type { Language, LocalText } from '../../indicators/text';
import type { Filled } from '../../sheet/province/completeness';
import { element, type Element } from '../markup';
import type { FormReview } from '../reviewResult';
import { plotInk, plotSvg, squares } from './plotSvg';
import { cutText } from './plotText';
import { plotWords } from './plotWords';

/** Bands of the share of a section that is filled in; `to` is not included. */
const bands = [
  { id: 'none', from: 0, to: 1e-9, fill: '#B2182B', ink: '#FFFFFF', word: plotWords.filledNone },
  { id: 'some', from: 1e-9, to: 1, fill: '#F4A582', ink: '#1A1A1A', word: plotWords.filledSome },
  { id: 'all', from: 1, to: Infinity, fill: '#2166AC', ink: '#FFFFFF', word: plotWords.filledAll },
] as const;

/** A province that sent nothing left no row blank: it has a colour of its own. */
const notSent = { fill: '#D9D9D9', ink: '#1A1A1A', word: plotWords.notSent };

const cellWidth = 26;
const cellHeight = 18;
/** Room for a section's number and title. */
const left = 150;
const labelSize = 10;
const top = 92;

type Form = Pick<FormReview, 'received' | 'missing'>;

/**
 * What a column shows: a province with what it filled in of each section, or one that sent nothing.
 */
interface MapColumn {
  readonly province: LocalText;
  readonly sections: readonly Filled[] | null;
}

function columnsOf({ received, missing }: Form): readonly MapColumn[] {
  return [
    ...received.map(({ province, completeness }) => ({ province: province.name, sections: completeness.sections })),
    ...missing.map(({ name }) => ({ province: name, sections: null })),
  ];
}

/**
 * What is missing as a table of colours: a column a province (those that sent nothing at the end),
 * a row a section of the form, in each cell the rows filled in per cent. Title and description tell
 * the same in words. `id` makes the ids of its parts unique on a page.
 */
export function missingMap(form: Form, language: Language, id: string): Element {
  const sections = form.received[0]?.completeness.sections ?? [];
  const columns = columnsOf(form);
  const height = top + sections.length * cellHeight + 8;
  return plotSvg(
    id,
    { width: left + columns.length * cellWidth + 8, height },
    {
      title: plotWords.missingTitle[language],
      description: summaryOf(form)[language],
      legend: squares([...bands, notSent], language),
    },
    columns.map(({ province }, at) => {
      const x = left + at * cellWidth + cellWidth / 2;
      const turn = `rotate(-60 ${x} ${top - 6})`;
      return element('text', { x, y: top - 6, 'font-size': 10, fill: plotInk, transform: turn }, province[language]);
    }),
    sections.map(({ number, title }, row) => {
      const label = title ? `${number}. ${title[language]}` : number;
      return element(
        'text',
        { x: 4, y: top + row * cellHeight + 13, 'font-size': labelSize, fill: plotInk },
        element('title', {}, label),
        cutText(label, left - 8, labelSize),
      );
    }),
    columns.flatMap(({ province, sections: own }, at) =>
      sections.map(({ title, number }, row) => {
        const filled = own?.[row] ?? { filled: 0, of: 0 };
        const values = { province, section: title ?? number, filled: filled.filled, of: filled.of };
        const text = fillMessage(own ? plotWords.missingCell : plotWords.missingNotSent, values);
        return cell(left + at * cellWidth, top + row * cellHeight, filled, text[language], language);
      }),
    ),
  );
}

function cell(x: number, y: number, { filled, of }: Filled, text: string, language: Language): Element {
  const share = filled / of;
  const band = of === 0 ? notSent : bands.find(({ from, to }) => share >= from && share < to)!;
  const label = of === 0 ? '–' : printNumber(share * 100, language, 0);
  return element(
    'g',
    {},
    element('title', {}, text),
    element('rect', { x, y, width: cellWidth - 1, height: cellHeight - 1, fill: band.fill }),
    element(
      'text',
      { x: x + cellWidth / 2 - 0.5, y: y + 12.5, 'font-size': 9, 'text-anchor': 'middle', fill: band.ink },
      label,
    ),
  );
}

function summaryOf({ received, missing }: Form): LocalText {
  const full = received.filter(({ completeness: { filled, of } }) => filled === of).length;
  const empty = received.filter(({ completeness: { filled } }) => filled === 0).length;
  return fillMessage(plotWords.missingSummary, {
    full,
    empty,
    part: received.length - full - empty,
    missing: missing.length,
  });
}
