import { mapPlain } from '../../../sheet/formula/formulaText';
import { locales, type Locale } from '../format/locale';
import { HostError } from '../hostError';
import { toEnglishFormula } from './entry';
import { toLocalFormula } from './entryText';

/** Of a workbook: how formulas of rules go in and out. */
interface RuleReading {
  readonly locale: Locale;
  readonly localRules: boolean;
}

/**
 * A formula of a validation or a conditional format as the file keeps it, in English form. Where
 * rules speak the locale's language, a foreign separator is refused as in Excel's own window.
 * @throws HostError InvalidArgument
 */
export function keptRuleFormula(formula: string, { locale, localRules }: RuleReading, location: string): string {
  const marks = locales[locale];
  if (!localRules || marks.list === ',') return formula;
  mapPlain(formula, (run) => {
    if (/(?<!\d),|,(?!\d)|\d\.\d/.test(run)) throw new HostError('InvalidArgument', location);
    return run;
  });
  return toEnglishFormula(formula, marks);
}

/** The same formula as it is told. */
export function toldRuleFormula(formula: string, { locale, localRules }: RuleReading): string {
  return localRules ? toLocalFormula(formula, locales[locale]) : formula;
}
