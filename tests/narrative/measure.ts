import { loadCatalogue } from '../../src/indicators/catalogue/catalogue';
import { foldName } from '../../src/indicators/names';
import type { ExtractedFigure } from '../../src/narrative/figure/extracted';

export const catalogue = loadCatalogue();

/** What a reader must find at one place of a text. */
export interface Expected {
  readonly id: string;
  /** Where its number stands; the numeral found must lie within. */
  readonly place: readonly [start: number, end: number];
  readonly value: number;
  readonly valueMax?: number | undefined;
  readonly unit: string;
  readonly kind: ExtractedFigure['kind'];
  /** Null: none is certain. Several: all must be kept. */
  readonly indicators: readonly string[];
  /** Undefined where the paper leaves it open. */
  readonly estimated?: boolean | undefined;
  readonly also?: Partial<Pick<ExtractedFigure, 'hedge' | 'year' | 'baseYear' | 'deadline' | 'outOf'>>;
}

export interface Case {
  readonly text: string;
  readonly found: readonly ExtractedFigure[];
  readonly expected: readonly Expected[];
  /** Places of numbers that count neither way. */
  readonly neutral: readonly (readonly [number, number])[];
  /** Places of what is no figure. */
  readonly never: readonly { readonly text: string; readonly place: readonly [number, number] }[];
}

export interface Measure {
  readonly figures: number;
  readonly valueAndKind: number;
  /** Value, unit, kind and indicator. */
  readonly all: number;
  /** Of the ones right in all: hedge, year, base year, deadline and whole right too. */
  readonly further: number;
  readonly furtherChecked: number;
  readonly nonValues: number;
  readonly nonValuesRead: readonly string[];
  readonly falseFigures: readonly string[];
  /** Figures outside the catalogue that were given an indicator of it. */
  readonly misnamed: readonly string[];
  readonly misses: readonly string[];
}

/** Counts over several texts what was found of what must be. */
export function measure(cases: readonly Case[]): Measure {
  const misses: string[] = [];
  const tally = { figures: 0, valueAndKind: 0, all: 0, further: 0, furtherChecked: 0, nonValues: 0 };
  const nonValuesRead: string[] = [];
  const falseFigures: string[] = [];
  const misnamed: string[] = [];
  for (const { found, expected, neutral, never } of cases) {
    const known = new Set<ExtractedFigure>();
    for (const one of expected) {
      tally.figures += 1;
      const figure = found.find((each) => !known.has(each) && within(each.number, one.place));
      if (figure) known.add(figure);
      const right = figure ? judge(figure, one) : { valueAndKind: false, all: false, wrong: ['not found'] };
      tally.valueAndKind += Number(right.valueAndKind);
      tally.all += Number(right.all);
      if (right.all && figure) {
        const wrong = wrongFurther(figure, one);
        tally.furtherChecked += 1;
        tally.further += Number(wrong.length === 0);
        if (wrong.length > 0) misses.push(`${one.id}: ${wrong.join(', ')}`);
      } else misses.push(`${one.id}: ${right.wrong.join(', ')}`);
    }
    for (const figure of found) {
      const inNever = never.find(({ place }) => within(figure.number, place));
      if (inNever) nonValuesRead.push(`${inNever.text} → ${figure.printed}`);
      if (known.has(figure)) continue;
      const isNeutral = neutral.some((place) => within(figure.number, place));
      if (!isNeutral) falseFigures.push(`${figure.printed} (${figure.indicator ?? 'no indicator'})`);
      else if (figure.indicator !== null && catalogue.byId(figure.indicator)?.scope === 'sector')
        misnamed.push(`${figure.printed} → ${figure.indicator}`);
    }
    tally.nonValues += never.length;
  }
  return { ...tally, nonValuesRead, falseFigures, misnamed, misses };
}

function within([start, end]: readonly [number, number], place: readonly [number, number]): boolean {
  return start >= place[0] && end <= place[1];
}

function judge(
  figure: ExtractedFigure,
  one: Expected,
): { readonly valueAndKind: boolean; readonly all: boolean; readonly wrong: string[] } {
  const wrong: string[] = [];
  const { scale } = unitParts(one.unit);
  const value =
    close(figure.value * figure.scale, one.value * scale) &&
    close((figure.valueMax ?? 0) * figure.scale, (one.valueMax ?? 0) * scale);
  if (!value) wrong.push(`value ${figure.value} × ${figure.scale}, not ${one.value} ${one.unit}`);
  const kind = figure.kind === one.kind && (one.estimated === undefined || figure.estimated === one.estimated);
  if (!kind)
    wrong.push(
      `kind ${figure.kind}${figure.estimated ? ' (estimated)' : ''}, not ${one.kind}${one.estimated ? ' (estimated)' : ''}`,
    );
  const unit = sameUnit(figure, one);
  if (!unit) wrong.push(`unit ${figure.unit}, not ${one.unit}`);
  const indicator = sameIndicator(figure, one.indicators);
  if (!indicator)
    wrong.push(
      `${figure.indicator ?? 'null'} [${figure.candidates.join(' ')}] ${figure.doubts.join(' ')}, not ${one.indicators.join(' / ') || 'null'}`,
    );
  return { valueAndKind: value && kind, all: value && kind && unit && indicator, wrong };
}

/**
 * A single name must be certain; of several, each must be kept and none chosen; none must stay
 * none.
 */
function sameIndicator({ indicator, candidates }: ExtractedFigure, wanted: readonly string[]): boolean {
  if (wanted.length === 1) return indicator === wanted[0];
  return indicator === null && wanted.every((id) => candidates.includes(id));
}

const scaleWords: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9, 'nghìn tỷ': 1e12 };

function unitParts(unit: string): { readonly scale: number; readonly base: string } {
  const [, word = '', base = ''] = /^(nghìn tỷ|nghìn|triệu|tỷ)?\s*(.*)$/.exec(unit) ?? [];
  return { scale: scaleWords[word] ?? 1, base };
}

/** The same unit in any of the spellings of the indicator. */
function sameUnit({ unit, candidates }: ExtractedFigure, { unit: wanted, indicators }: Expected): boolean {
  const [one, other] = [unitParts(unit), unitParts(wanted)];
  const names = indicators.length > 0 ? indicators : candidates;
  if (canonical(one.base, names) === canonical(other.base, names)) return true;
  // Money is left out after its scale word.
  return one.base === '' && one.scale > 1;
}

const alikeUnits: Readonly<Record<string, string>> = {
  'điểm phần trăm': 'điểm %',
  'phần trăm': '%',
  dvc: 'dịch vụ',
  'dịch vụ công': 'dịch vụ',
  máy: 'thuê bao',
  'thư điện tử': 'hộp thư',
  xã: 'xã phường',
};

const alike = new Map(Object.entries(alikeUnits).map((pair) => pair.map(plain) as [string, string]));

function canonical(base: string, indicators: readonly string[]): string {
  const folded = plain(base);
  for (const id of indicators) {
    const { unit } = catalogue.byId(id) ?? { unit: { base: '', synonyms: [] } };
    if ([unit.base, ...unit.synonyms].some((one) => plain(one) === folded)) return plain(unit.base);
  }
  return alike.get(folded) ?? folded;
}

function plain(text: string): string {
  return foldName(text.replace(/[(),/]/g, ' ').replace(/\s0?1 /g, ' '));
}

function wrongFurther(figure: ExtractedFigure, { also = {} }: Expected): readonly string[] {
  return Object.entries(also)
    .filter(([key, wanted]) => figure[key as keyof ExtractedFigure] !== wanted)
    .map(([key, wanted]) => `${key} ${String(figure[key as keyof ExtractedFigure])}, not ${String(wanted)}`);
}

function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** The measure as a table for people. */
export function table(title: string, m: Measure, falseAllowed: number): string {
  const share = (part: number, whole: number): string =>
    `${part}/${whole} (${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %)`;
  return [
    title,
    `  value, unit, kind and indicator right  ${share(m.all, m.figures)}, at least 90 %`,
    `  value and kind right                   ${share(m.valueAndKind, m.figures)}, at least 97 %`,
    `  year, base, deadline, hedge of those   ${share(m.further, m.furtherChecked)}`,
    `  non-values read as figures             ${m.nonValuesRead.length} of ${m.nonValues}, none allowed`,
    `  false figures                          ${m.falseFigures.length}, at most ${falseAllowed}`,
    `  others given a sector indicator        ${m.misnamed.length}`,
  ].join('\n');
}
