import type { Finding } from '../../src/checks/finding';
import { findingKey } from '../../src/review/questions/questions';
import { faults as allFaults, type Fault } from './faults';
import { membersOf } from '../../src/indicators/catalogue/declaredRelations';
import { lists, provinces } from './provinces';

/** What a review says of one province, as `--json` prints it. */
export interface ReviewedProvince {
  readonly province: { readonly code: string };
  readonly findings: readonly Pick<Finding, 'rule' | 'severity' | 'cells'>[];
}

export interface Score {
  readonly found: readonly Fault[];
  readonly missed: readonly Fault[];
  /**
   * Errors and warnings on rows that a relation ties to a planted one: a density over a wrong
   * population is wrong too.
   */
  readonly consequences: readonly string[];
  /**
   * Errors and warnings that have nothing to do with a planted fault, and do not stand there
   * without the faults.
   */
  readonly wrong: readonly string[];
}

/** Compares a review of spoiled workbooks with one of the same workbooks as they were. */
export function scoreOf(
  spoiled: readonly ReviewedProvince[],
  clean: readonly ReviewedProvince[],
  faults: readonly Fault[] = allFaults,
): Score {
  const graveOf = (reviewed: readonly ReviewedProvince[], at: number) =>
    (reviewed.find(({ province }) => province.code === provinces[at]!.code)?.findings ?? []).filter(
      ({ severity }) => severity !== 'info',
    );
  const isFound = ({ at, code }: Fault): boolean => {
    const known = new Set(graveOf(clean, at).map(findingKey));
    return graveOf(spoiled, at).some((one) => !known.has(findingKey(one)) && one.cells.some(({ row }) => row === code));
  };
  const beside = provinces.flatMap(({ name }, at) => {
    const known = new Set(graveOf(clean, at).map(findingKey));
    const planted = new Set(faults.filter((fault) => fault.at === at).map(({ code }) => code));
    const tied = new Set([...planted].flatMap(tiedTo));
    return graveOf(spoiled, at)
      .filter((one) => !known.has(findingKey(one)) && !one.cells.some(({ row }) => planted.has(row)))
      .map((one) => ({ text: `${name.vi}: ${findingKey(one)}`, isTied: one.cells.some(({ row }) => tied.has(row)) }));
  });
  const textsOf = (isTied: boolean) => beside.filter((one) => one.isTied === isTied).map(({ text }) => text);
  return {
    found: faults.filter(isFound),
    missed: faults.filter((fault) => !isFound(fault)),
    consequences: textsOf(true),
    wrong: textsOf(false),
  };
}

/** Codes of the rows that a relation ties to a row. */
function tiedTo(code: string): readonly string[] {
  const { catalogue } = lists;
  const relations = catalogue.relationsOf(catalogue.byCode(code)!.id);
  return relations.flatMap(membersOf).map(({ id }) => catalogue.byId(id)!.code);
}
