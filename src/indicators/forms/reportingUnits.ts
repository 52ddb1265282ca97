import type { Province } from '../provinces/province';
import type { Template } from './template';
import type { LocalText } from '../text';

/** Three dots, or a row of dots or underscores: something that is left to be filled in. */
const placeholder = /…|\.{3,}|_{3,}/;

/**
 * Whether a text still has a place that is left to be filled in: `Sở Thông tin và Truyền thông …`.
 */
export function hasPlaceholder(text: string): boolean {
  return placeholder.test(text);
}

/**
 * A province with its standing: `tỉnh Thanh Hóa`, `thành phố Hà Nội`; as it stood at the end of the
 * year that it was looked up for.
 */
export function standingName({ kind, name }: Pick<Province, 'kind' | 'name'>): LocalText {
  return kind === 'city'
    ? { vi: `thành phố ${name.vi}`, en: `${name.en} City` }
    : { vi: `tỉnh ${name.vi}`, en: `${name.en} Province` };
}

/**
 * Where a paper of a province is signed: papers of Hồ Chí Minh City write its standing out, because
 * the name alone is that of a person.
 */
export function signingPlaceOf({ kind, name }: Pick<Province, 'kind' | 'name'>): string {
  return kind === 'city' && name.vi === 'Hồ Chí Minh' ? `Thành phố ${name.vi}` : name.vi;
}

/**
 * Who reports, by its whole name: the form says which department and leaves dots for the province.
 * A form that names its unit in full is taken at its word.
 */
export function reportingUnitOf(
  { reportingUnit }: Pick<Template, 'reportingUnit'>,
  province: Pick<Province, 'kind' | 'name'>,
): LocalText {
  const whole = standingName(province);
  const fill = (language: keyof LocalText): string => reportingUnit[language].replace(placeholder, whole[language]);
  return { vi: fill('vi'), en: fill('en') };
}
