import { yearsAgainst } from '../../checks/structure/head/headWitnesses';
import { toldBy } from '../../checks/structure/head/headWords';
import type { Province } from '../../indicators/provinces/province';
import { sameProvince } from '../../indicators/provinces/provinces';
import type { LocalText } from '../../indicators/text';
import { completenessOf } from '../../sheet/province/completeness';
import type { Book, SheetReport } from '../../sheet/province/report';
import type { Received } from './received';
import { spokenProvinces, type Arrived, type Spoken } from './namedProvinces';
import type { Standing } from './whichCounts';

/** What is remembered of every sheet that came, whether it counts or not: no cells. */
export interface Arrival extends Standing {
  readonly file: string;
  readonly sheet: string;
  /** ISO time of the file's last change. */
  readonly changed: string | null;
  readonly province: Province | null;
  readonly year: number | null;
  /** Form number; null where the form is not known. */
  readonly form: string | null;
  /** Provinces that anything of the workbook names. */
  readonly spoken: readonly Spoken[];
  /** Those of them that are another one than the head's; none once the reviewer has chosen. */
  readonly against: readonly Spoken[];
  /**
   * Where title, sheet name, column heads or papers speak of another year than the head; null where
   * none does, and once the reviewer has chosen.
   */
  readonly otherYears: LocalText | null;
}

/**
 * @param chosen as `Standing.chosen` has it
 */
export function arrivalOf(arrived: Arrived & Pick<Received, 'said' | 'changed'>, chosen: number): Arrival {
  const { file, changed, report, said } = arrived;
  const { province, year, status } = report.head;
  const spoken = spokenProvinces(arrived);
  const against = chosen > 0 || !province ? [] : spoken.filter((one) => !sameProvince(one.province, province));
  const sealed = said.seal.state === 'valid';
  const otherYears = chosen > 0 ? null : otherYearsOf(report, arrived.book);
  return {
    ...{ file, changed, province, year, status, chosen, sealed, spoken, against, otherYears },
    sheet: report.sheet,
    form: report.template?.id ?? null,
    contradicted: against.length > 0 || otherYears !== null,
    completeness: filledOf(report),
    time: (sealed ? said.seal.sealedAt : null) ?? changed,
  };
}

/** Where a sheet itself speaks of another year than its head, in words; null where nothing does. */
export function otherYearsOf(report: SheetReport, book: Book): LocalText | null {
  const years = yearsAgainst(report, book);
  return years.length === 0 ? null : toldBy(years, ({ said }) => String(said));
}

/** Numbers only: the blank cells themselves would hold on to their sheet. */
function filledOf(report: SheetReport): Standing['completeness'] {
  const { filled, of, requiredBlank } = completenessOf(report);
  return { filled, of, requiredBlank: { length: requiredBlank.length } };
}
