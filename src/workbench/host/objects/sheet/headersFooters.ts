import type { ModelSheet } from '../../../../xlsx/edit/model';
import { HostError } from '../../hostError';
import { object } from '../objectType';
import type { ObjectType, Property } from '../objectType';

type Place = 'odd' | 'even' | 'first';
type Part = 'L' | 'C' | 'R';

interface PageTarget {
  readonly sheet: ModelSheet;
  readonly place: Place;
}

export const headersFootersType: ObjectType<ModelSheet> = {
  name: 'HeaderFooterGroup',
  properties: {
    State: {
      get: ({ headerFooter }) => {
        if (headerFooter?.differentFirst) return headerFooter.differentOddEven ? 'FirstOddAndEven' : 'FirstAndDefault';
        return headerFooter?.differentOddEven ? 'OddAndEven' : 'Default';
      },
      set: (sheet, value) => {
        const known = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'];
        if (!known.includes(String(value))) throw new HostError('InvalidArgument', 'HeaderFooterGroup.state');
        sheet.headerFooter = {
          ...textsOf(sheet),
          differentFirst: String(value).startsWith('First'),
          differentOddEven: String(value).includes('Odd'),
        };
      },
    },
  },
  children: {
    DefaultForAllPages: (sheet) => object(headerFooterType, { sheet, place: 'odd' }),
    OddPages: (sheet) => object(headerFooterType, { sheet, place: 'odd' }),
    EvenPages: (sheet) => object(headerFooterType, { sheet, place: 'even' }),
    FirstPage: (sheet) => object(headerFooterType, { sheet, place: 'first' }),
  },
};

const headerFooterType: ObjectType<PageTarget> = {
  name: 'HeaderFooter',
  properties: {
    LeftHeader: part('Header', 'L'),
    CenterHeader: part('Header', 'C'),
    RightHeader: part('Header', 'R'),
    LeftFooter: part('Footer', 'L'),
    CenterFooter: part('Footer', 'C'),
    RightFooter: part('Footer', 'R'),
  },
};

function part(kind: 'Header' | 'Footer', which: Part): Property<PageTarget> {
  return {
    get: ({ sheet, place }) => split(textsOf(sheet)[`${place}${kind}`])[which],
    set: ({ sheet, place }, value) => {
      if (typeof value !== 'string') throw new HostError('InvalidArgument', 'HeaderFooter');
      const texts = textsOf(sheet);
      const parts = { ...split(texts[`${place}${kind}`]), [which]: value };
      const joined = (['L', 'C', 'R'] as const)
        .map((one) => (parts[one] === '' ? '' : `&${one}${parts[one]}`))
        .join('');
      sheet.headerFooter = { ...texts, [`${place}${kind}`]: joined === '' ? null : joined };
    },
  };
}

function textsOf(sheet: ModelSheet): ModelSheet['headerFooter'] {
  const none = {
    oddHeader: null,
    oddFooter: null,
    evenHeader: null,
    evenFooter: null,
    firstHeader: null,
    firstFooter: null,
  };
  return {
    differentFirst: false,
    differentOddEven: false,
    ...none,
    ...(sheet.headerFooter as ModelSheet['headerFooter'] | undefined),
  };
}

/** `&LLeft&CMiddle&RRight`; text before the first mark stands in the middle. */
function split(text: string | null | undefined): Record<Part, string> {
  const parts: Record<Part, string> = { L: '', C: '', R: '' };
  let current: Part = 'C';
  for (const piece of (text ?? '').split(/(&[LCR])/)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') current = piece.slice(1) as Part;
    else parts[current] += piece;
  }
  return parts;
}
