import { atOnce } from '../../../src/figures/steps';
import { derivingMissing } from '../../../src/figures/derive';
import { loadSourceReports } from '../../../src/figures/sourceReports';
import type { StatedFigure } from '../../../src/figures/stated';
import { templatesOfYear } from '../../../src/indicators/forms/templates';
import { provinceByKey } from '../../../src/indicators/provinces/provinces';
import { prepareFill } from '../../../src/sheet/fill/fill';
import { ledgerOnlyReasons, placingFigures } from '../../../src/sheet/fill/placement';
import { readBook } from '../../../src/sheet/readBook';
import { calculated } from '../calculated';
import { gridOf } from '../grid/layoutGrid';
import { catalogue, context, provinces } from '../samples';

/** Where a figure of a report goes when every form of its year is filled from it. */
interface Place {
  readonly id: string;
  /** `VT-NAM VT.04/3`, for each form that takes it. */
  readonly cells: readonly string[];
  readonly reasons: ReadonlySet<string>;
  readonly inLedger: boolean;
}

const isSector = ({ indicator }: StatedFigure): boolean => catalogue.byId(indicator)!.scope === 'sector';

const places: readonly Place[] = loadSourceReports().flatMap(({ figures, year, province: key }) => {
  const all = [...figures, ...atOnce(derivingMissing(figures, catalogue.byId))];
  const filled = templatesOfYear(year).map((template) => ({
    template,
    placed: atOnce(placingFigures({ figures: all, template, catalogue, year, status: 'estimate' })),
  }));
  const [form] = templatesOfYear(year);
  const plan = prepareFill({
    snapshot: { grids: [] },
    book: readBook({ grids: [] }, context),
    catalogue,
    provinces,
    template: form!,
    province: provinceByKey(key, year)!,
    year,
    status: 'estimate',
    figures,
  });
  const { ledger } = readBook({ grids: plan.layouts.map((layout) => calculated(gridOf(layout))) }, context);
  const kept = new Set(ledger.map(({ figure }) => figure.id));
  return figures.filter(isSector).map(({ id }): Place => ({
    id,
    cells: filled.flatMap(({ template, placed }) =>
      placed.cells
        .filter(({ figure }) => figure.id === id)
        .map(({ code, symbol }) => `${template.id} ${code}/${symbol}`),
    ),
    reasons: new Set(
      filled.flatMap(({ placed }) => placed.ledgerOnly.flatMap((one) => (one.figure.id === id ? [one.reason] : []))),
    ),
    inLedger: kept.has(id),
  }));
});

it('there are 87 sector figures in the five reports', () => expect(places).toHaveLength(87));

it('no figure is without a place: every one has its ledger row', () =>
  expect(places.filter(({ inLedger }) => !inLedger).map(({ id }) => id)).toEqual([]));

it('a figure in a cell of a domain form stands in the summary too, where the summary has its row', () => {
  const [placed, summary] = [places.filter(({ cells }) => cells.length > 0), 'TH-NAM'];
  expect(placed.length).toBeGreaterThan(55);
  expect(placed.filter(({ cells }) => !cells.some((cell) => cell.startsWith(summary)))).toEqual([]);
  // Each domain form takes what belongs to it; only what belongs to the whole sector stands in the
  // summary alone.
  const alone = placed
    .filter(({ cells }) => cells.length === 1)
    .map(({ cells }) => cells[0]!.split(' ')[1]!.slice(0, 5));
  expect([...new Set(alone)].sort()).toEqual(['TH.02', 'TH.03']);
});

it('figures that have a ledger row only say why', () => {
  const only = places.filter(({ cells }) => cells.length === 0);
  const said = only.map(({ id, reasons }) => {
    const told = [...reasons].filter((reason) => reason !== 'notOnForm');
    return `${id} ${told.length > 0 ? told.join(', ') : 'notOnForm'}`;
  });
  expect(said).toMatchInlineSnapshot(`
    [
      "S2-12 claim",
      "S0-16 claim",
      "S0-18 claim",
      "S0-21 claim",
      "S0-26 claim",
      "S0-28 claim",
      "S3-23 noDeadline",
      "S3-24 noDeadline",
      "S3-25 noDeadline",
      "S3-26 range",
      "S3-27 notOnForm",
      "S1-02 claim",
      "S1-04 claim",
      "S1-07 claim",
      "S1-18 claim",
      "S1-19 claim",
      "S4-07 claim",
      "S4-08 claim",
      "S4-11 claim",
      "S4-13 claim",
    ]
  `);
  for (const { reasons } of only) for (const reason of reasons) expect(ledgerOnlyReasons).toHaveProperty(reason);
});
