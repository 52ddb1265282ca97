import * as fc from 'fast-check';
import { placeAfter, showNextFinding } from '../../src/commands/nextFinding';
import { activeCell, type Place } from '../../src/excel/door/select';
import { writeSheets } from '../../src/excel/write/writeSheets';
import { findingPlaces } from '../../src/taskpane/check/findingPlaces';
import { answerRibbon, onRibbonWish, type Wish } from '../../src/taskpane/ribbon';
import { useDeskWorker } from '../taskpane/deskWorker';
import { asWritten } from '../excel/sampleFill';
import { onHost, type OnHost } from '../excel/onHost';

const place = (address: string, sheet = 'A'): Place => ({ sheet, address });

describe('the place after', () => {
  it('goes on, starts again, and begins anywhere', () => {
    const places = [place('G10'), place('G20'), place('G10'), place('G10', 'B')];
    expect(placeAfter(places, place('G10'))).toEqual(place('G20'));
    expect(placeAfter(places, place('G20'))).toEqual(place('G10', 'B'));
    expect(placeAfter(places, place('G10', 'B'))).toEqual(place('G10'));
    expect(placeAfter(places, place('A1'))).toEqual(place('G10'));
    expect(placeAfter([], place('A1'))).toBeNull();
  });

  it('visits every place once a round, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }), (rows) => {
        const places = rows.map((row) => place(`G${row}`));
        const different = new Set(rows).size;
        const seen = new Set<string>();
        let at = place('A1');
        for (let step = 0; step < different; step += 1) {
          at = placeAfter(places, at)!;
          seen.add(at.address);
        }
        expect(seen.size).toBe(different);
      }),
    );
  });
});

describe('the ribbon button for the next finding', () => {
  let book: OnHost;
  beforeAll(async () => {
    useDeskWorker();
    book = await onHost();
    await writeSheets(book.session, [], asWritten());
  });

  it('walks from finding to finding and writes nothing', async () => {
    book.host.enter('Thanh Hóa 2018', 9, 6, '-3738');
    const before = book.host.snapshot();
    expect(await showNextFinding(book.session, () => findingPlaces(book.session))).toBe(true);
    const first = await activeCell(book.session);
    expect(first).toEqual({ sheet: 'Thanh Hóa 2018', address: 'G10' });
    expect(await showNextFinding(book.session, () => findingPlaces(book.session))).toBe(true);
    expect(await activeCell(book.session)).not.toEqual(first);
    expect(book.host.snapshot()).toEqual(before);
  });

  it('says when there is nowhere to go', async () => {
    const blank = await onHost();
    await expect(showNextFinding(blank.session, () => Promise.resolve([]))).resolves.toBe(false);
  });
});

describe('the ribbon and the pane', () => {
  /** Presses a button as Office does: the name of its function, with an event to complete. */
  async function pressing(book: OnHost): Promise<(name: string) => Promise<void>> {
    const functions = new Map<string, (event: { completed: () => void }) => void>();
    Object.defineProperty(Office, 'actions', {
      configurable: true,
      value: { associate: (name: string, run: (event: { completed: () => void }) => void) => functions.set(name, run) },
    });
    answerRibbon(book.session);
    return (name) => new Promise((completed) => functions.get(name)!({ completed }));
  }

  it('share one page: a button shows its view and nothing is loaded anew', async () => {
    const press = await pressing(await onHost());
    const wishes: Wish[] = [];
    await press('showSubmit');
    // Pressed before the pane was drawn: it is not forgotten.
    const stop = onRibbonWish((wish) => wishes.push(wish));
    await press('showCheck');
    stop();
    expect(wishes.map(({ view }) => view)).toEqual(['submit', 'check']);
  });

  it('a shortcut calls the same function with nothing to complete', async () => {
    const functions = new Map<string, () => void>();
    const associate = (name: string, run: () => void) => functions.set(name, run);
    Object.defineProperty(Office, 'actions', { configurable: true, value: { associate } });
    answerRibbon((await onHost()).session);
    const wishes: Wish[] = [];
    const stop = onRibbonWish((wish) => wishes.push(wish));
    functions.get('showReview')!();
    // A rejection that nobody waits for ends the run.
    await new Promise((resolve) => setTimeout(resolve, 10));
    stop();
    expect(wishes).toEqual([{ view: 'review', check: false }]);
  });

  it('where there is no finding the pane checks and says so', async () => {
    const press = await pressing(await onHost());
    const wishes: Wish[] = [];
    const stop = onRibbonWish((wish) => wishes.push(wish));
    await press('nextFinding');
    stop();
    expect(wishes).toEqual([{ view: 'check', check: true }]);
  });
});
