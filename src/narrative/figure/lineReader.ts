import type { Catalogue } from '../../indicators/catalogue';
import { Exact } from '../../figures/decimal';
import { attach, type Attachment, type Running } from './attach';
import type { ExtractedFigure } from './extracted';
import {
  claimKinds,
  isCount,
  isSomething,
  isSubordinate,
  kindOf,
  readingsOf,
  reasonOf,
  unplaced,
  type Kind,
} from './figureMeaning';
import { oneLine, unitText, wordingOf } from './figureWords';
import { isAddition, isDone, isMultiple, senseOf, type SenseReading } from './kinds';
import type { Lexicon } from '../words/lexicon';
import type { Line } from '../line/line';
import { spreadLists, type ListShare } from '../line/lists';
import { isPlanned, standingAfterSentence, type Standing } from '../line/mood';
import { isRowNumber, type TableRow } from '../line/tableRow';
import { chooseReading, type Style } from './readings';
import type { Scope } from '../line/scope';
import { asOfBefore, cuesIn, scopeOf, viewsOf, type View } from '../line/view';
import { baseYearOf, ownYear, type ReadYear } from '../line/years';

interface LineInput {
  readonly line: Line;
  readonly years: readonly ReadYear[];
  readonly text: string;
  readonly standing: Standing;
  readonly style: Style;
  readonly lexicon: Lexicon;
  readonly catalogue: Catalogue;
  readonly reportYear: number;
  /** The row of a table that the line is; null for sentences. */
  readonly row: TableRow | null;
}

/** Reads the quantities of one paragraph from left to right, remembering what was spoken of. */
export class LineReader {
  private subject: string | null = null;
  /** The subject before an open bracket, to come back to behind it. */
  private readonly outside: { readonly at: number; readonly subject: string | null }[] = [];
  private lastEstimated = false;
  private doubtful: readonly string[] = [];
  /** Indicators that the sentence gave a plan for. */
  private planned = new Set<string>();
  private lastSense: SenseReading | null = null;

  constructor(private readonly input: LineInput) {}

  figures(): readonly ExtractedFigure[] {
    const { line, years, standing, reportYear } = this.input;
    const views = viewsOf(line);
    const shares = spreadLists(views, years);
    const figures: ExtractedFigure[] = [];
    let held = standing;
    let sentence = line.sentences[0]!;
    views.forEach((view, index) => {
      while (sentence !== view.sentence) {
        held = standingAfterSentence(line, sentence, years, held, reportYear);
        sentence = line.sentences[line.sentences.indexOf(sentence) + 1]!;
        this.planned = new Set();
      }
      this.followBrackets(view);
      const figure = this.read(view, held, shares[index]!);
      if (figure) figures.push(figure);
    });
    return figures;
  }

  /** `(trong đó …), tăng 5%`: behind a bracket the talk is again of what stood before it. */
  private followBrackets({ line, left, quantity }: View): void {
    for (let at = left.from; at < quantity.from; at += 1) {
      const { text } = line.tokens[at]!;
      if (text === '(') this.outside.push({ at, subject: this.subject });
      else if (text === ')') this.subject = this.outside.pop()?.subject ?? this.subject;
    }
  }

  private read(view: View, standing: Standing, share: ListShare | null): ExtractedFigure | null {
    const { quantity, line } = view;
    if (isRowNumber(line, quantity)) return null;
    if (quantity.form === 'times' && !isMultiple(view)) return null;
    const sense = this.senseOf(view, share);
    const attachment = this.attachmentOf(view, sense, share);
    if (!isSomething(view, attachment)) return null;
    const scope = scopeOf(view);
    const planned = this.isPlannedLevel(view, sense, standing);
    const figure = this.figureOf({ view, sense, attachment, scope, planned, standing, share });
    if (scope === 'province') this.remember(view, figure, attachment);
    return figure;
  }

  /** A list's numbers share the sense of its first; a percentage beside a stated plan is what of it was attained. */
  private senseOf(view: View, share: ListShare | null): SenseReading {
    if (share?.follows && this.lastSense) return this.lastSense;
    const sense = senseOf(view, this.namesPercentage(view));
    const ofPlan = sense.sense === 'level' && view.quantity.form === 'percent' && this.subject !== null;
    const attains = ofPlan && this.planned.has(this.subject ?? '') && !this.namesPercentage(view) && sense.stated;
    this.lastSense = attains ? { ...sense, sense: 'attainment' } : sense;
    return this.lastSense;
  }

  private remember(view: View, { indicator, kind, estimated }: ExtractedFigure, attachment: Attachment): void {
    if (indicator !== null && kind === 'plan') this.planned.add(indicator);
    if (!claimKinds.includes(kind)) this.lastEstimated = estimated;
    if (isSubordinate(view)) return;
    this.subject = attachment.indicator;
    this.doubtful = attachment.indicator === null ? attachment.candidates : [];
  }

  /** Whether what was last named before the number is itself a percentage. */
  private namesPercentage({ line, left, quantity }: View): boolean {
    const { catalogue } = this.input;
    const named =
      line.mentions.filter(({ from, to }) => from >= left.from && to <= quantity.from).at(-1)?.indicator ??
      this.subject;
    return named !== null && catalogue.byId(named)?.measure === 'percentage';
  }

  private attachmentOf(view: View, sense: SenseReading, share: ListShare | null): Attachment {
    const running: Running = { subject: share?.mention?.indicator ?? this.subject, doubtful: this.doubtful };
    const found = attach(view, sense, running, this.input);
    const { row } = this.input;
    if (row) return { ...found, indicator: null, candidates: row.named, reason: 'tableRow' };
    if (share?.uneven) return { ...found, indicator: null, reason: 'listLength' };
    if (share?.mention) {
      const { indicator } = share.mention;
      return { indicator, candidates: [indicator], mention: share.mention, reason: null };
    }
    return found;
  }

  private isPlannedLevel(view: View, { sense }: SenseReading, standing: Standing): boolean {
    if (sense === 'plannedLevel') return true;
    if (sense === 'baseLevel' || isDone(view)) return false;
    return isPlanned(view, this.input.years, standing, this.input.reportYear);
  }

  private figureOf(parts: {
    readonly view: View;
    readonly sense: SenseReading;
    readonly attachment: Attachment;
    readonly scope: Scope;
    readonly planned: boolean;
    readonly standing: Standing;
    readonly share: ListShare | null;
  }): ExtractedFigure {
    const { view, sense, attachment, scope, planned, standing, share } = parts;
    const { line, quantity, sentence } = view;
    const { catalogue, years, reportYear, text, style, lexicon } = this.input;
    const outside = scope === 'province' ? attachment.indicator : null;
    const indicator = attachment.indicator === null ? null : catalogue.byId(attachment.indicator);
    const kind = kindOf(sense, planned, quantity, indicator);
    const counted = quantity.form === 'plain' && isCount(quantity.unit, lexicon, catalogue);
    const { reading, others } = chooseReading(quantity, counted, indicator, style);
    const time = { reportYear, standing: standing.year };
    const own = ownYear(view, years, time, planned);
    const base = claimKinds.includes(kind) || sense.sense === 'baseLevel' ? baseYearOf(view, years, own.year) : null;
    const year =
      share?.year ??
      (sense.sense === 'baseLevel'
        ? own.stated && own.year !== reportYear
          ? own.year
          : (base ?? own.year)
        : own.year);
    const value = (one: number): number =>
      new Exact(one)
        .times(quantity.negative ? -sense.sign : sense.sign)
        .plus(sense.offset)
        .toNumber();
    const [from, to] = [this.spanStart(view, kind), quantity.to];
    const start = line.tokens[from]!.start;
    const end = line.tokens[to - 1]!.end;
    const readings = readingsOf(kind, sense, value(reading.value), indicator);
    const reason = reasonOf({
      attachment,
      scope,
      sense,
      added:
        indicator?.nature === 'stock' &&
        kind !== 'share' &&
        isAddition(view, attachment.mention, planned) &&
        sense.sense === 'level',
      undated: sense.sense === 'baseLevel' && base === null && own.year === reportYear,
      others: others.length,
      readings: readings.length,
    });
    return {
      span: [start, end],
      number: [line.tokens[quantity.numberFrom]!.start, line.tokens[quantity.numberTo - 1]!.end],
      sentence: [line.tokens[sentence.from]!.start, line.tokens[sentence.to - 1]!.end],
      paragraph: line.number,
      printed: oneLine(text.slice(start, end)),
      wording: attachment.mention ? wordingOf(attachment, line, text) : '',
      indicator: reason !== null && unplaced.includes(reason) ? null : outside,
      candidates: attachment.candidates,
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
      year,
      baseYear: claimKinds.includes(kind) && kind !== 'attainment' ? base : null,
      asOf: asOfBefore(view, year),
      deadline: kind === 'plan' && own.stated ? `${year}-12-31` : null,
      readings,
      scope,
      reason,
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
    return said || (claimKinds.includes(kind) && this.lastEstimated);
  }
}
