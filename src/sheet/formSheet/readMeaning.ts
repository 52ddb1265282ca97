import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Indicator, Scale, Unit } from '../../indicators/catalogue/indicator';
import { foldName } from '../../indicators/names';
import type { LocalText } from '../../indicators/text';
import { isBlank } from '../grid/gridCells';
import { choicesOf, cleanText, given, requiredText, wordOf, type Given } from './cellReaders';
import type { FormRowCells } from './findFormTable';
import type { FormColumnId } from './formColumns';
import type { FormCell, FormProblems } from './formProblems';
import { comparisonWords, measureWords, natureWords } from './formWords';

/** What an indicator is: a code never changes it. */
export type Meaning = Pick<Indicator, 'name' | 'unit' | 'measure' | 'nature' | 'comparison'>;

/** The catalogue's own meaning; a cell that says another names the code's owner. */
export function keptMeaning(known: Indicator, cells: FormRowCells, problems: FormProblems): Meaning {
  const same = (id: FormColumnId, expected: string): void => {
    const cell = cells(id);
    if (!isBlank(cell.value) && foldName(cleanText(cell)) !== foldName(expected)) {
      problems.add(cell, 'otherMeaning', known.name);
    }
  };
  const sameWord = <Key extends string>(
    id: FormColumnId,
    words: Readonly<Record<Key, LocalText>>,
    expected: Key,
  ): void => {
    const word = given(cells(id), problems, wordOf(words), 'word', choicesOf(words));
    if (word && word.kind !== 'blank' && !(word.kind === 'value' && word.value === expected)) {
      problems.add(cells(id), 'otherMeaning', known.name);
    }
  };
  same('nameVi', known.name.vi);
  same('nameEn', known.name.en);
  same('unitVi', known.unit.text.vi);
  same('unitEn', known.unit.text.en);
  sameWord('measure', measureWords, known.measure);
  sameWord('nature', natureWords, known.nature);
  sameWord('comparison', comparisonWords, known.comparison);
  const { name, unit, measure, nature, comparison } = known;
  return { name, unit, measure, nature, comparison };
}

/**
 * The meaning that a row gives to a new code; null, and a problem for each cell, where it gives
 * none.
 */
export function newMeaning(cells: FormRowCells, catalogue: Catalogue, problems: FormProblems): Meaning | null {
  const text = (id: FormColumnId): string | null => requiredText(cells(id), problems);
  const word = <Key extends string>(id: FormColumnId, words: Readonly<Record<Key, LocalText>>): Key | null =>
    needed(given(cells(id), problems, wordOf(words), 'word', choicesOf(words)), cells(id), problems);
  const name = { vi: text('nameVi'), en: text('nameEn') };
  const unitText = { vi: text('unitVi'), en: text('unitEn') };
  const measure = word('measure', measureWords);
  const comparison = word('comparison', comparisonWords);
  const nature = isBlank(cells('nature').value) ? 'stock' : word('nature', natureWords);
  const owner = name.vi === null ? null : ownerOfName(name.vi, catalogue);
  if (owner) problems.add(cells('nameVi'), 'nameTaken', owner.code);
  const unit = unitText.vi !== null && unitText.en !== null ? unitOf({ vi: unitText.vi, en: unitText.en }) : null;
  if (unitText.vi !== null && unitText.en !== null && !unit) problems.add(cells('unitVi'), 'unit');
  if (name.vi === null || name.en === null || !unit || !measure || !comparison || !nature || owner) return null;
  return { name: { vi: name.vi, en: name.en }, unit, measure, nature, comparison };
}

function ownerOfName(name: string, { indicators }: Catalogue): Indicator | null {
  const wanted = foldName(name);
  return indicators.find((one) => [one.name.vi, ...one.spellings].some((text) => foldName(text) === wanted)) ?? null;
}

const scaleWords: readonly (readonly [word: string, scale: Scale])[] = [
  ['nghìn', 1_000],
  ['ngàn', 1_000],
  ['triệu', 1_000_000],
  ['tỷ', 1_000_000_000],
  ['tỉ', 1_000_000_000],
];

/** `tỷ đồng` is đồng by the thousand million; null for a scale word alone. */
function unitOf(text: LocalText): Unit | null {
  const [first, ...rest] = text.vi.split(' ');
  const scale = scaleWords.find(([word]) => foldName(word) === foldName(first!))?.[1];
  if (scale === undefined) return { text, base: text.vi, scale: 1, synonyms: [] };
  return rest.length > 0 ? { text, base: rest.join(' '), scale, synonyms: [] } : null;
}

function needed<Value>(found: Given<Value> | null, cell: FormCell, problems: FormProblems): Value | null {
  if (!found) return null;
  return found.kind === 'value' ? found.value : problems.add(cell, 'blank');
}
