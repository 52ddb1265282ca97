import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { View } from '../line/view';
import { beginningIn, firstFrom, lastBy, type Range } from '../words/sentences';
import type { Naming } from './naming';
import { numbersFit } from '../sense/readings';
import { spokenOf } from './related';
import type { Running } from './running';

/** What is counted for so many people, as the catalogue's ratios have it. */
const people = 100;

/**
 * `trên 100 dân có 134 thuê bao`, `62 thuê bao Internet trên 100 dân`: a number told for a hundred
 * people is never the count itself but its density. Gives the naming as it is where nothing of the
 * kind is said.
 */
export function asDensity(view: View, found: Naming, running: Running, catalogue: Catalogue): Naming {
  if (view.quantity.form !== 'plain' || !isPerHundred(view)) return found;
  const { line, segment, quantity } = view;
  const mentions = beginningIn(line.mentions, segment);
  const left = found.by === 'running' ? densitiesOf(spokenOf(running), view, catalogue) : [];
  if (left.length > 1) return { ...found, indicator: null, candidates: left, reason: 'rivals' };
  for (const id of [found.indicator, ...mentions.map(({ indicator }) => indicator)]) {
    const density = id === null ? undefined : densityOf(id, catalogue);
    if (density === undefined || !numbersFit(quantity, catalogue.byId(density)!)) continue;
    const mention = mentions.find(({ indicator }) => indicator === id) ?? found.mention;
    const used = new Set([...found.used, ...(mention?.used ?? [])]);
    return { indicator: density, candidates: [density], mention, by: mention ? 'own' : found.by, used, reason: null };
  }
  return { ...found, indicator: null, reason: 'unnamed' };
}

function densitiesOf(ids: readonly (string | null)[], { quantity }: View, catalogue: Catalogue): readonly string[] {
  const found = ids.map((id) => (id === null ? undefined : densityOf(id, catalogue)));
  const fitting = found.filter((id) => id !== undefined && numbersFit(quantity, catalogue.byId(id)!));
  return [...new Set(fitting as string[])];
}

/** The density of a count; a density is its own. */
function densityOf(id: string, catalogue: Catalogue): string | undefined {
  const ratios = catalogue.relationsOfKind('ratio').filter(({ factor }) => factor === people);
  return ratios.find(({ ratio, numerator }) => ratio === id || numerator === id)?.ratio;
}

/**
 * Behind the number in its segment, or before it in its clause where no number stands that the
 * words belong to.
 */
function isPerHundred({ line, quantity, segment, clause }: View): boolean {
  if (beginningIn(line.perHundred, { from: quantity.to, to: segment.to }).length > 0) return true;
  return beginningIn(line.perHundred, { from: clause.from, to: quantity.from }).some((range) => leads(line, range));
}

/** `Cứ 100 dân có …`: no number stands before it in its segment. */
function leads({ segments, quantities }: View['line'], { from, to }: Range): boolean {
  const own = lastBy(segments, from);
  if (!own) return false;
  const first = quantities[firstFrom(quantities, own.from)];
  return first === undefined || first.from >= to;
}
