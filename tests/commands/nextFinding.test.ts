import * as fc from 'fast-check';
import { placeAfter, showNextFinding } from '../../src/commands/nextFinding';
import { noticeAddress, noticeIn, notices } from '../../src/commands/notices';
import { activeCell, type Place } from '../../src/excel/door/select';
import { writeSheets } from '../../src/excel/write/writeSheets';
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
    book = await onHost();
    await writeSheets(book.session, [], asWritten());
  });

  it('walks from finding to finding and writes nothing', async () => {
    book.host.enter('Thanh Hóa 2018', 9, 6, '-3738');
    const before = book.host.snapshot();
    expect(await showNextFinding(book.session)).toBe(true);
    const first = await activeCell(book.session);
    expect(first).toEqual({ sheet: 'Thanh Hóa 2018', address: 'G10' });
    expect(await showNextFinding(book.session)).toBe(true);
    expect(await activeCell(book.session)).not.toEqual(first);
    expect(book.host.snapshot()).toEqual(before);
  });

  it('says when there is nowhere to go', async () => {
    const blank = await onHost();
    await expect(showNextFinding(blank.session)).resolves.toBe(false);
  });
});

describe('what a button says without the pane', () => {
  it.each(Object.keys(notices) as (keyof typeof notices)[])('carries %s in the address', (notice) => {
    const address = noticeAddress('https://example.test/chi-tieu/commands.html?_host=excel#x', notice);
    expect(noticeIn(new URL(address).search)).toBe(notice);
  });

  it.each(['', '?notice=', '?notice=<b>', '?notice=toString', '?notice=__proto__'])(
    'shows nothing for "%s"',
    (search) => {
      expect(noticeIn(search)).toBeNull();
    },
  );
});
