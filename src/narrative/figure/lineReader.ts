import { Exact } from '../../figures/decimal';
import type { Catalogue } from '../../indicators/catalogue/catalogue';
import type { Line } from '../line/line';
import { spreadLists, type ListShare } from '../line/lists';
import { isPlanFar, isPlanned, standingAfterSentence, type Standing } from '../line/mood';
import { isRowNumber, type TableRow } from '../line/tableRow';
import { asOfBefore, cuesIn, viewsOf, type View } from '../line/view';
import { baseYearOf, ownYear, type ReadYear } from '../line/years';
import type { Lexicon } from '../words/lexicon';
import { asDensity } from '../naming/density';
import type { Setting } from './coordinatesOf';
import type { ExtractedFigure } from './extracted';
import { claimKinds, isCount, isSomething, isStated, kindOf, readingsOf, type Kind } from './figureMeaning';
import { unitText, wordingOf } from './figureWords';
import { beginningIn } from '../words/sentences';
import { oneLine } from '../words/oneLine';
import { isDone, isMultiple, senseOf, type SenseReading } from '../sense/kinds';
import { nameOf, type Naming } from '../naming/naming';
import { chooseReading, type Style } from '../sense/readings';
import { restrictionOf } from './restriction';
import { settingAfter } from './setting';
import { Talk } from './talk';

interface LineInput {
  readonly line: Line;
  readonly years: readonly ReadYear[];
  readonly text: string;
  readonly standing: Standing;
  readonly setting: Setting;
  readonly style: Style;
  readonly lexicon: Lexicon;
  readonly catalogue: Catalogue;
  readonly reportYear: number;
  /** The row of a table that the line is; null for sentences. */
  readonly row: TableRow | null;
}

/** Reads the quantities of one paragraph from left to right, remembering what was spoken of. */
export class LineReader {
  private readonly talk = new Talk();
  private lastSense: SenseReading | null = null;

  constructor(private readonly input: LineInput) {}

  figures(): readonly ExtractedFigure[] {
    const { line, years, standing, reportYear } = this.input;
    const views = viewsOf(line);
    const shares = spreadLists(views, years);
    const figures: ExtractedFigure[] = [];
    let held = standing;
    let { setting } = this.input;
    let at = 0;
    views.forEach((view, index) => {
      for (; line.sentences[at] !== view.sentence; at += 1) {
        held = standingAfterSentence(line, line.sentences[at]!, years, held, reportYear);
        setting = settingAfter(line, line.sentences[at]!, setting, reportYear);
        this.talk.endSentence();
      }
      this.talk.followBrackets(view);
      const figure = this.read(view, held, setting, shares[index]!);
      if (figure) figures.push(figure);
    });
    return figures;
  }

  private read(view: View, standing: Standing, setting: Setting, share: ListShare | null): ExtractedFigure | null {
    const { quantity, line } = view;
    if (isRowNumber(line, quantity, this.input.row !== null)) return null;
    if (quantity.form === 'times' && !isMultiple(view)) return null;
    const sense = this.senseOf(view, share);
    const found = this.namingOf(view, sense, share);
    const naming = isSomething(view, found) ? found : this.withoutUnit(view, found);
    if (naming === null) return null;
    const planned = this.isPlannedLevel(view, sense, standing);
    const figure = this.figureOf({ view, sense, naming, planned, standing, setting, share });
    this.talk.remember(view, figure, naming);
    return figure;
  }

  /**
   * A list's numbers share the sense of its first; a percentage beside a stated plan is what of it
   * was attained.
   */
  private senseOf(view: View, share: ListShare | null): SenseReading {
    if (share?.follows && this.lastSense) return this.lastSense;
    const namesPercentage = this.namesPercentage(view);
    const sense = senseOf(view, namesPercentage);
    const attains =
      sense.sense === 'level' &&
      sense.stated &&
      view.quantity.form === 'percent' &&
      this.talk.hasPlan() &&
      !namesPercentage;
    this.lastSense = attains ? { ...sense, sense: 'attainment' } : sense;
    return this.lastSense;
  }

  /** Whether what was last named before the number is itself a percentage. */
  private namesPercentage({ line, near, quantity }: View): boolean {
    const { catalogue } = this.input;
    const named =
      line.mentions.filter(({ from, to }) => from >= near.from && to <= quantity.from).at(-1)?.indicator ??
      this.talk.subject;
    return named !== null && catalogue.byId(named)?.measure === 'percentage';
  }

  private namingOf(view: View, sense: SenseReading, share: ListShare | null): Naming {
    const shared = share?.mention?.indicator;
    const running = this.talk.running();
    const named = nameOf(view, sense, shared === undefined ? running : { ...running, subject: shared }, this.input);
    const found = asDensity(view, named, running, this.input.catalogue);
    const { row } = this.input;
    if (row) return { ...found, indicator: null, candidates: row.named, reason: 'tableRow' };
    if (share?.uneven) return { ...found, indicator: share.mention?.indicator ?? null, reason: 'listLength' };
    if (!share?.mention) return found;
    const { mention, used } = share;
    const { indicator } = mention;
    return { indicator, candidates: [indicator], mention, by: 'own', used, reason: null };
  }

  /**
   * `Doanh thu viễn thông (tỷ đồng): 3.405`: a bare number that the text states of a name is asked
   * about, never dropped.
   */
  private withoutUnit(view: View, found: Naming): Naming | null {
    if (!isStated(view)) return null;
    const { line, left, sentence, quantity } = view;
    const stretch = { from: Math.max(left.from, sentence.from), to: quantity.from };
    const named = beginningIn(line.mentions, stretch).filter(({ to }) => to <= quantity.from);
    const ids = [...new Set([...named.map(({ indicator }) => indicator), this.talk.subject])];
    const candidates = ids.filter((id): id is string => id !== null && this.input.catalogue.byId(id) !== null);
    return candidates.length === 0 ? null : { ...found, indicator: null, candidates, reason: 'noUnit' };
  }

  private isPlannedLevel(view: View, { sense }: SenseReading, standing: Standing): boolean {
    if (sense === 'plannedLevel') return true;
    if (sense === 'baseLevel' || isDone(view)) return false;
    return isPlanned(view, this.input.years, standing, this.input.reportYear);
  }

  private figureOf(parts: {
    readonly view: View;
    readonly sense: SenseReading;
    readonly naming: Naming;
    readonly planned: boolean;
    readonly standing: Standing;
    readonly setting: Setting;
    readonly share: ListShare | null;
  }): ExtractedFigure {
    const { view, sense, naming, planned, standing, setting, share } = parts;
    const { line, quantity, sentence } = view;
    const { catalogue, years, reportYear, text, style, lexicon } = this.input;
    const indicator = naming.indicator === null ? null : catalogue.byId(naming.indicator);
    const kind = kindOf(sense, planned, quantity, indicator);
    const counted = quantity.form === 'plain' && isCount(quantity.unit, lexicon, catalogue);
    const { reading, others } = chooseReading(quantity, counted, indicator, style);
    const time = { reportYear, standing: standing.year };
    const own = ownYear(view, years, time, planned);
    const compares = claimKinds.includes(kind) || sense.sense === 'baseLevel';
    const base = compares ? baseYearOf(view, years, own.year) : null;
    const before = own.stated && own.year !== reportYear ? own.year : (base ?? own.year);
    const year = share?.year ?? (sense.sense === 'baseLevel' ? before : own.year);
    const value = (one: number): number =>
      new Exact(one)
        .times(quantity.negative ? -sense.sign : sense.sign)
        .plus(sense.offset)
        .toNumber();
    const restriction = restrictionOf(view, {
      isListed: share?.mention !== undefined && share.mention !== null,
      naming,
      sense,
      kind,
      indicator,
      setting,
      year,
      text,
      talk: this.talk,
      planned,
      undated: sense.sense === 'baseLevel' && base === null && own.year === reportYear,
      separators: others.length > 0,
      unclearMood: planned && kind === 'plan' && sense.sense !== 'plannedLevel' && isPlanFar(view),
    });
    const start = line.tokens[this.spanStart(view, kind)]!.start;
    const end = line.tokens[quantity.to - 1]!.end;
    return {
      span: [start, end],
      number: [line.tokens[quantity.numberFrom]!.start, line.tokens[quantity.numberTo - 1]!.end],
      sentence: [line.tokens[sentence.from]!.start, line.tokens[sentence.to - 1]!.end],
      paragraph: line.number,
      printed: oneLine(text.slice(start, end)),
      wording: naming.mention ? wordingOf(naming.mention, line, text) : '',
      candidates: naming.candidates,
      kind,
      value: value(reading.value),
      valueMax: quantity.high ? value(quantity.high[0]!.value) : null,
      otherValues: others.map((one) => value(one.value)),
      outOf: quantity.outOf,
      unit: unitText(view, text, indicator),
      scale: quantity.scale,
      decimals: Math.max(reading.decimals, quantity.high?.[0]?.decimals ?? 0),
      hedge: quantity.hedge,
      estimated: this.isEstimated(view, kind, planned),
      baseYear: claimKinds.includes(kind) && kind !== 'attainment' ? base : null,
      asOf: asOfBefore(view, year),
      deadline: kind === 'plan' && own.stated ? `${year}-12-31` : null,
      readings: readingsOf(kind, sense, value(reading.value), indicator),
      ...restriction,
      year: share?.year ?? restriction.year ?? year,
      period: share?.period ?? restriction.period,
    };
  }

  /** "tăng 265.000 thuê bao" is quoted with its verb. */
  private spanStart({ line, left, quantity }: View, kind: Kind): number {
    if (!claimKinds.includes(kind) || kind === 'attainment') return quantity.from;
    const verb = cuesIn(line, { from: left.from, to: quantity.from }, 'up', 'down').at(-1);
    return verb && quantity.from - verb.to <= 2 ? verb.from : quantity.from;
  }

  private isEstimated({ line, left, quantity }: View, kind: Kind, planned: boolean): boolean {
    if (planned) return false;
    const said = cuesIn(line, { from: left.from, to: quantity.numberFrom }, 'estimate').length > 0;
    return said || (claimKinds.includes(kind) && this.talk.wasEstimated());
  }
}
