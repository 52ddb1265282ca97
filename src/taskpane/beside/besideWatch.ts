import { activeCell, type Place } from '../../excel/door/select';
import type { ExcelSession } from '../../excel/door/session';
import { watchWorkbook } from '../../excel/door/watch';
import { watchSelection } from '../../excel/door/watchSheets';
import { FollowedReading } from '../../excel/read/followedReading';
import { localDay } from '../../sheet/grid/days';
import type { EntryCard } from '../../submission/entryCard';
import { runCheck } from '../check/runCheck';
import { earlierBooks } from '../files/earlierBooks';
import { retryPause, typingPause } from '../follow/checkLoop';
import { endOf } from '../follow/endOf';
import { isWatching, onWatching } from '../memory';
import { checkThread } from '../thread/checkThread';
import { overwrittenFormulas, type OverwrittenFormulas } from './overwrittenFormulas';

/** What is wanted of the workbook beside the place that is in sight. */
export interface Wanted {
  /** Formulas that were written over; not where findings are in sight anyway. */
  readonly formulas: boolean;
  /** What helps with the selected cell. */
  readonly entry: boolean;
}

export interface Told {
  readonly formulas: (overwritten: readonly OverwrittenFormulas[]) => void;
  readonly entry: (card: EntryCard | null) => void;
}

/** A pause in moving about that is long enough to look the cell up, in milliseconds. */
const movingPause = 250;

/**
 * Watches edits and the selection beside the pane. Nothing is read before the first of them; from
 * then on as much as a check reads, and once for both.
 */
export class BesideWatch {
  private readonly reading = new FollowedReading();
  private wanted: Wanted = { formulas: false, entry: false };
  private ends: readonly (() => void)[] = [];
  private edited = false;
  private moved = false;
  private running = false;
  private stopped = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private place: Place | null = null;
  private readonly ignore: () => void;

  constructor(
    private readonly session: ExcelSession,
    private readonly told: Told,
  ) {
    this.ignore = onWatching((watching) => {
      if (watching) this.follow();
      else this.unfollow();
    });
    if (isWatching()) this.follow();
  }

  look(wanted: Wanted): void {
    this.wanted = wanted;
    this.schedule(typingPause);
  }

  /** Looks now, as after an edit. */
  again(): void {
    this.edited = true;
    this.schedule(0);
  }

  stop(): void {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.ignore();
    this.unfollow();
  }

  private follow(): void {
    if (this.ends.length > 0) return;
    const edits = watchWorkbook(this.session, (hint) => {
      if (!this.reading.noticed(hint) || hint.kind !== 'cells') return;
      this.edited = true;
      this.schedule(typingPause);
    });
    const moves = watchSelection(this.session, () => {
      this.moved = true;
      this.schedule(movingPause);
    });
    // Without events nothing is watched; a check still finds everything.
    this.ends = [endOf(edits), endOf(moves)];
  }

  private unfollow(): void {
    for (const end of this.ends) end();
    this.ends = [];
    this.reading.forget();
  }

  private get isBehind(): boolean {
    return (this.edited && (this.wanted.formulas || this.wanted.entry)) || (this.moved && this.wanted.entry);
  }

  private schedule(pause: number): void {
    if (!this.isBehind || this.running || this.stopped) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), pause);
  }

  private async run(): Promise<void> {
    this.running = true;
    const { edited, moved } = this;
    [this.edited, this.moved] = [false, false];
    let pause = typingPause;
    try {
      if (edited && this.wanted.formulas)
        this.told.formulas(overwrittenFormulas((await runCheck(this.session, {}, this.reading)).sheets));
      if (this.wanted.entry) await this.lookUp(moved);
    } catch {
      // A cell is being typed into, or Excel is busy: the check itself tells of what stays wrong.
      [this.edited, this.moved] = [this.edited || edited, this.moved || moved];
      pause = retryPause;
    }
    this.running = false;
    this.schedule(pause);
  }

  /** What the books at hand know of the selected cell. */
  private async lookUp(moved: boolean): Promise<void> {
    if (moved || !this.place) this.place = await activeCell(this.session);
    const { snapshot } = await this.reading.read(this.session);
    const earlier = earlierBooks().map((one) => one.snapshot);
    const wish = { ...this.place, today: localDay(new Date()) };
    this.told.entry(await checkThread.judge('entry', wish, { snapshot, earlier }));
  }
}
