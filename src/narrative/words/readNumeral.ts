import { parseNumber, type NumberReading } from '../../figures/parse';

/** Longer numerals are no numbers that anybody reports. */
const digitsAtMost = 24;
/** Papers repeat their numerals, and reading one takes a dozen times as long as looking it up. */
const known = new Map<string, readonly NumberReading[]>();
const knownAtMost = 5000;

/**
 * Every way to read a numeral; none for what is no number: `0237.3852.456`, a number of a hundred
 * digits.
 */
export function readNumeral(text: string): readonly NumberReading[] {
  if (text.length > digitsAtMost) return [];
  const found = known.get(text);
  if (found) return found;
  if (known.size >= knownAtMost) known.clear();
  const readings = parseNumber(text);
  known.set(text, readings);
  return readings;
}
