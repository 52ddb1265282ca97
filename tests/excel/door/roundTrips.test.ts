import { readWorkbook } from '../../../src/excel/read/readSnapshot';
import { writeSheets } from '../../../src/excel/write/writeSheets';
import { laterTest, sample } from '../../sampling';
import { onHost } from '../onHost';
import { fillPlan } from '../sampleFill';

/** A request and an answer of Excel on the web may have 5 MB; we stay below 4. */
const perTrip = 4_000_000;

describe('round trips follow the payload and not the number of sheets', () => {
  laterTest.each(sample('numbers of sheets in round trips', [1, 34, 63]))(
    '%i sheets: made, filled and read',
    async (count) => {
      const { host, session } = await onHost();
      const [layout] = fillPlan({ grids: [] }).layouts;
      const create = Array.from({ length: count }, (_, index) => ({ ...layout!, name: `Tỉnh ${index + 1}` }));
      await writeSheets(session, [], () => ({ create, fill: [], show: null }));
      const written = [...host.payloadSizes];
      await readWorkbook(session);
      const read = host.payloadSizes.slice(written.length);
      const sent = written.map(({ request }) => request);
      const answered = read.map(({ response }) => response);
      const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);
      console.log(
        `${count} sheets: written in ${sent.length} round trips of ${sent.join(', ')} bytes; ` +
          `read in ${answered.length} of ${answered.join(', ')} bytes`,
      );
      expect(written.length).toBeLessThanOrEqual(2 + Math.ceil(total(sent) / perTrip));
      expect(read.length).toBeLessThanOrEqual(1 + Math.ceil(total(answered) / perTrip));
      expect(Math.max(...sent, ...answered)).toBeLessThan(5_000_000);
    },
    120_000,
  );
});

laterTest(
  'a sheet larger than a request may be is made in parts, whole, and taken back',
  async () => {
    const { host, session } = await onHost();
    const [layout] = fillPlan({ grids: [] }).layouts;
    const text = 'Tổng số thuê bao '.repeat(20);
    const cells = Array.from({ length: 12_000 }, (_, at) => ({
      ...layout!.cells[0]!,
      row: Math.floor(at / 6),
      column: at % 6,
      content: { value: `${text}${at}` },
    }));
    const large = { ...layout!, name: 'Kiểm tra', cells, merges: [], conditionals: [] };
    const { written } = await writeSheets(session, [], () => ({ create: [large], fill: [], show: null }));
    const sizes = host.payloadSizes.map(({ request }) => request);
    expect(Math.max(...sizes)).toBeLessThan(4_500_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(5_000_000);
    const grid = host.snapshot().grids.find(({ sheet }) => sheet === 'Kiểm tra')!;
    expect(grid.values.flat().filter((value) => String(value).startsWith(text))).toHaveLength(cells.length);
    const { takeBack } = await import('../../../src/excel/undo/takeBack');
    await takeBack(session, written);
    expect(host.view().sheets.map(({ name }) => name)).not.toContain('Kiểm tra');
  },
  120_000,
);

describe('no formula is injected', () => {
  const texts = [
    '=1+1',
    '+84',
    '-5',
    '@SUM(A1)',
    '\t=1+1',
    '\n=1+1',
    '\r\n+1',
    ' =1',
    "'=1",
    '=HYPERLINK("x")',
    '=cmd|x!A1',
  ];

  it('by any write path: new sheets, cells filled, cells written over, and taken back', async () => {
    const { host, session } = await onHost();
    const [layout] = fillPlan({ grids: [] }).layouts;
    const column = (name: string, values: readonly string[]) => ({
      ...layout!,
      name,
      merges: [],
      cells: values.map((value, row) => ({
        row,
        column: 0,
        content: { value },
        look: 'text' as const,
        numberFormat: null,
        unlocked: true,
      })),
    });
    await writeSheets(session, [], () => ({ create: [column('một', texts)], fill: [], show: null }));
    const fill = texts.map((value, row) => ({
      sheet: 'một',
      address: `B${row + 1}`,
      row,
      column: 1,
      value,
      numberFormat: null,
    }));
    await writeSheets(session, ['một'], () => ({ create: [], fill, show: null }));
    const over = texts.map((value, row) => ({ ...fill[row]!, value: `${value} `, replaces: value }));
    const { written } = await writeSheets(session, ['một'], () => ({ create: [], fill: over, show: null }));
    const look = (at: number) => texts.map((_, row) => host.cellView('một', row, at));
    expect(look(0).map((cell) => [cell?.value, cell?.formula])).toEqual(texts.map((text) => [text, null]));
    expect(look(1).map((cell) => [cell?.value, cell?.formula])).toEqual(texts.map((text) => [`${text} `, null]));
    const { takeBack } = await import('../../../src/excel/undo/takeBack');
    await takeBack(session, written);
    expect(look(1).map((cell) => [cell?.value, cell?.formula])).toEqual(texts.map((text) => [text, null]));
  });
});
