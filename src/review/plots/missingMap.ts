import { fillMessage } from '../../checks/message';
import { printNumber } from '../../figures/print';
import type { Language, LocalText } from '../../indicators/text';
import type { Filled } from '../../sheet/province/completeness';
import { element, type Element } from '../markup';
import type { FormReview } from '../reviewResult';
import { colourCell, labelSize, provinceHeads, rowHead, tableSize, type ColourCell } from './colourTable';
import { plotSvg, squares } from './plotSvg';
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

/** Room for a section's number and title. */
const left = 150;

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
  return plotSvg(
    id,
    tableSize(left, columns.length, sections.length),
    {
      title: plotWords.missingTitle[language],
      description: summaryOf(form)[language],
      legend: squares([...bands, notSent], language),
    },
    provinceHeads(
      columns.map(({ province }) => province),
      left,
      language,
    ),
    sections.map(({ number, title }, row) => {
      const label = title ? `${number}. ${title[language]}` : number;
      return rowHead(row, element('title', {}, label), cutText(label, left - 8, labelSize));
    }),
    columns.flatMap(({ province, sections: own }, at) =>
      sections.map(({ title, number }, row) => {
        const filled = own?.[row] ?? { filled: 0, of: 0 };
        const values = { province, section: title ?? number, filled: filled.filled, of: filled.of };
        const text = fillMessage(own ? plotWords.missingCell : plotWords.missingNotSent, values);
        return colourCell(left, at, row, cellOf(filled, text[language], language));
      }),
    ),
  );
}

function cellOf({ filled, of }: Filled, title: string, language: Language): ColourCell {
  const share = filled / of;
  const { fill, ink } = of === 0 ? notSent : bands.find(({ from, to }) => share >= from && share < to)!;
  return { fill, label: { text: of === 0 ? '–' : printNumber(share * 100, language, 0), ink }, title };
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
