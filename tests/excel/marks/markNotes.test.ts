import { showNotes } from '../../../src/excel/marks/markNotes';
import type { ExcelSession } from '../../../src/excel/door/session';

interface FakeNote {
  readonly address: string;
  readonly content: string;
}

/**
 * The members of ExcelApi 1.18 that notes take. The client library at hand has none of them, so
 * that this is no proof for Excel itself.
 */
class FakeSheet {
  readonly comments: { readonly items: readonly object[]; load: () => void };
  notesNow: FakeNote[];
  readonly notes: { items: object[]; load: () => void; add: (address: string, content: string) => void };

  constructor(
    readonly name: string,
    notes: readonly FakeNote[],
    comments: readonly string[] = [],
  ) {
    this.notesNow = [...notes];
    const located = (address: string) => ({
      getLocation: () => ({ address: `'${name}'!${address}`, load: () => undefined }),
    });
    this.comments = { items: comments.map(located), load: () => undefined };
    this.notes = {
      load: () => undefined,
      add: (address, content) => this.notesNow.push({ address, content }),
      items: notes.map((note) => ({
        ...located(note.address),
        content: note.content,
        delete: () => (this.notesNow = this.notesNow.filter((one) => one !== note)),
      })),
    };
  }
}

function sessionOn(sheets: readonly FakeSheet[]): ExcelSession & { trips: number } {
  const session = {
    trips: 0,
    run: <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
      work({
        workbook: { worksheets: { items: sheets, load: () => undefined } },
        sync: () => Promise.resolve((session.trips += 1)),
      } as unknown as Excel.RequestContext),
  };
  return session;
}

/** @param library whether the client library knows notes, too */
function excelWith(version: string, library = true): void {
  Object.assign(globalThis, {
    Excel: { Worksheet: { prototype: library ? { notes: null } : {} } },
    Office: {
      context: { requirements: { isSetSupported: (_: string, wanted: string) => Number(wanted) <= Number(version) } },
    },
  });
}

describe('notes at marked cells', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  const wanted = [
    { sheet: 'Thanh Hóa 2018', address: 'G12', text: 'CT-401' },
    { sheet: 'Thanh Hóa 2018', address: 'G13', text: 'CT-402' },
    { sheet: 'Thanh Hóa 2018', address: 'G14', text: 'CT-403' },
    { sheet: 'đã xóa', address: 'A1', text: 'CT-101' },
  ];

  test('stand in the place of earlier ones of ours, never of anybody else’s', async () => {
    excelWith('1.18');
    const own = { address: 'G20', content: 'Chỉ Tiêu: cũ' };
    const theirs = { address: 'G13', content: 'Hỏi lại Sở' };
    const sheet = new FakeSheet('Thanh Hóa 2018', [own, theirs], ['G14']);
    const session = sessionOn([sheet]);
    expect(await showNotes(session, wanted)).toBe(1);
    expect(sheet.notesNow).toEqual([theirs, { address: 'G12', content: 'Chỉ Tiêu: CT-401' }]);
    expect(session.trips).toBe(4);
  });

  test('are taken away without a trace', async () => {
    excelWith('1.18');
    const theirs = { address: 'G13', content: 'Hỏi lại Sở' };
    const sheet = new FakeSheet('Thanh Hóa 2018', [{ address: 'G12', content: 'Chỉ Tiêu: CT-401' }, theirs]);
    expect(await showNotes(sessionOn([sheet]), [])).toBe(0);
    expect(sheet.notesNow).toEqual([theirs]);
  });

  test('are left alone where Excel has them and the library beside the page does not', async () => {
    excelWith('1.18', false);
    const session = sessionOn([new FakeSheet('Thanh Hóa 2018', [])]);
    expect(await showNotes(session, wanted)).toBe(0);
    expect(session.trips).toBe(0);
  });

  test('are left alone where this Excel has none', async () => {
    excelWith('1.14');
    const session = sessionOn([new FakeSheet('Thanh Hóa 2018', [])]);
    expect(await showNotes(session, wanted)).toBe(0);
    expect(session.trips).toBe(0);
  });
});
