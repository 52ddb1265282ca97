import { cellAddress } from '../../../src/sheet/grid/address';
import { lineHeightOf, wrappedHeight } from '../../../src/sheet/grid/layoutCells';
import type { LayoutCell, SheetLayout } from '../../../src/sheet/grid/sheetLayout';
import { catalogue, formOf, indicatorRow, province, sheet, templates, valuesOf } from '../samples';

const small = formOf([
  { kind: 'section', number: 'I', title: { vi: 'Viễn thông', en: 'Telecommunications' } },
  indicatorRow('phone-subscribers-total', 'sum'),
  indicatorRow('phone-fixed', null, 2),
  indicatorRow('phone-mobile', null, 2),
  indicatorRow('fibre-district-coverage'),
  indicatorRow('ict-index-rank'),
]);

const shown = ({ content }: LayoutCell): string => ('formula' in content ? content.formula : String(content.value));

/** Each row of a layout as one line: the cells that hold something. */
function linesOf(layout: SheetLayout): string {
  const rows = [...new Set(layout.cells.map((cell) => cell.row))].sort((one, other) => one - other);
  return rows
    .map((row) => {
      const cells = layout.cells.filter((cell) => cell.row === row && shown(cell) !== '');
      return cells.map((cell) => `${cellAddress(cell.row, cell.column)} ${shown(cell)}`).join(' | ');
    })
    .filter((line) => line !== '')
    .join('\n');
}

const at = (layout: SheetLayout, address: string): LayoutCell =>
  layout.cells.find((cell) => cellAddress(cell.row, cell.column) === address)!;

describe('a new province sheet', () => {
  const layout = sheet({ template: small });

  it('reads like the official forms', () => {
    expect(linesOf({ ...layout, cells: layout.cells.filter(({ row }) => row < 9) })).toMatchInlineSnapshot(`
      "D1 Tổng hợp chỉ tiêu thông tin và truyền thông năm | J1 Đơn vị báo cáo: | L1 Sở Thông tin và Truyền thông tỉnh Thanh Hóa | A1 Biểu số: | C1 MAU-01
      D2 Năm 2018 | J2 Đơn vị nhận báo cáo: | L2 Bộ Thông tin và Truyền thông | A2 Phiên bản: | C2 1
      A3 Biểu tổng hợp nội bộ của công cụ; không phải biểu mẫu ban hành
      A4 Tỉnh/thành phố: | C4 Thanh Hóa | E4 Danh mục mã: | F4 63 | G4 Mã tỉnh: | H4 38 | I4 Năm báo cáo: | J4 2018 | K4 Tình trạng số liệu: | M4 Ước tính
      A6 STT | B6 Chỉ tiêu | C6 Mã số | D6 Đơn vị tính | E6 Thực hiện năm trước | F6 Kế hoạch năm | G6 Thực hiện năm | H6 Đạt so với kế hoạch (%) | I6 Tăng (+), giảm (−) tuyệt đối | J6 Tốc độ tăng (+), giảm (−) so với năm trước (%, điểm %) | K6 Kế hoạch năm sau | L6 KH năm sau: tăng (+), giảm (−) so với thực hiện (%, điểm %) | M6 Ghi chú
      A7 A | B7 B | C7 C | D7 D | E7 1 | F7 2 | G7 3 | H7 4 | I7 5 | J7 6 | K7 7 | L7 8 | M7 9
      A8 I | B8 Viễn thông
      A9 1 | B9 Tổng số thuê bao điện thoại | C9 VT.04 | D9 thuê bao | E9 =IF(AND(OR(ISNUMBER(E10),E10="-"),OR(ISNUMBER(E11),E11="-")),IF(ISNUMBER(E10),E10,0)+IF(ISNUMBER(E11),E11,0),"") | F9 =IF(AND(OR(ISNUMBER(F10),F10="-"),OR(ISNUMBER(F11),F11="-")),IF(ISNUMBER(F10),F10,0)+IF(ISNUMBER(F11),F11,0),"") | G9 =IF(AND(OR(ISNUMBER(G10),G10="-"),OR(ISNUMBER(G11),G11="-")),IF(ISNUMBER(G10),G10,0)+IF(ISNUMBER(G11),G11,0),"") | H9 =IF(AND(ISNUMBER(G9),ISNUMBER(F9)),IF(F9>0,G9/F9*100,""),"") | I9 =IF(AND(ISNUMBER(G9),ISNUMBER(E9)),G9-E9,"") | J9 =IF(AND(ISNUMBER(G9),ISNUMBER(E9)),IF(E9>0,(G9/E9-1)*100,""),"") | K9 =IF(AND(OR(ISNUMBER(K10),K10="-"),OR(ISNUMBER(K11),K11="-")),IF(ISNUMBER(K10),K10,0)+IF(ISNUMBER(K11),K11,0),"") | L9 =IF(AND(ISNUMBER(K9),ISNUMBER(G9)),IF(G9>0,(K9/G9-1)*100,""),"")"
    `);
  });

  it('closes with legend, place, date and signatures', () => {
    expect(linesOf({ ...layout, cells: layout.cells.filter(({ row }) => row > 12) })).toMatchInlineSnapshot(`
      "A15 Ký hiệu thay cho số: "-" – không có hiện tượng phát sinh; "…" – có phát sinh nhưng chưa thu thập được; "x" – số liệu bảo mật hoặc đã tính gộp ở dòng khác (nêu rõ ở cột 9). Ô để trống là chưa điền, không phải bằng 0.
      A16 Số có tình trạng khác với cả biểu thì ghi ở cột 9 sau tên cột, ví dụ “Cột 3: số sơ bộ” (hoặc “số ước tính”, “số chính thức”). Dòng dân số ghi rõ cơ sở tính ở cột 9: dân số trung bình năm, dân số theo tổng điều tra, dân số cuối năm, dân số theo đăng ký cư trú.
      A17 Cách tính: cột 4 = cột 3 / cột 2 × 100; cột 5 = cột 3 − cột 1; cột 6 = (cột 3 / cột 1 − 1) × 100; cột 8 = (cột 7 / cột 3 − 1) × 100. Với chỉ tiêu tính bằng phần trăm, cột 6 = cột 3 − cột 1 và cột 8 = cột 7 − cột 3 (điểm %). Thiếu số hoặc số gốc không lớn hơn 0 thì kết quả để trống.
      K19 Thanh Hóa, ngày … tháng … năm …
      A20 Người lập biểu | E20 Người kiểm tra biểu | K20 Thủ trưởng đơn vị
      A21 (Ký, họ và tên, số điện thoại liên lạc) | E21 (Ký, họ và tên, chức danh) | K21 (Ký tên, đóng dấu)"
    `);
  });

  it('leaves the formula columns of a rank empty', () => {
    const rank = layout.cells.filter(({ row }) => row === 12);
    expect(rank.map(shown).join('|')).toMatch(/^3\|.*\|CQ\.01\|hạng\|{9}$/);
  });

  it('shows numbers with the decimals of their indicator, percentages with two, changes with their sign', () => {
    const formats = (row: number): readonly (string | null)[] =>
      ['E', 'H', 'I', 'J', 'K', 'L', 'M'].map((letter) => at(layout, `${letter}${row}`).numberFormat);
    expect(formats(9)).toEqual([
      '#,##0',
      '#,##0.00',
      '+#,##0;-#,##0;0',
      '+#,##0.00;-#,##0.00;0.00',
      '#,##0',
      '+#,##0.00;-#,##0.00;0.00',
      '@',
    ]);
    expect(formats(12)[0]).toBe('#,##0.0');
  });

  it('shows all decimals of a value that has more than its indicator', () => {
    const filled = sheet({ template: small, values: valuesOf({ 'fibre-district-coverage': { 3: 94.375 } }) });
    expect(at(filled, 'G12').numberFormat).toBe('#,##0.000');
  });

  it('opens input cells and notes, and nothing that is computed', () => {
    const open = layout.cells.filter(({ row, unlocked }) => unlocked && row < 13);
    const addresses = open.map((cell) => cellAddress(cell.row, cell.column));
    expect(addresses.filter((address) => /\b[ABCDHIJL]/.test(address))).toEqual([]);
    expect(addresses).toContain('G10');
    expect(addresses).toContain('M9');
    expect(addresses).not.toContain('G9');
    expect(at(sheet(), 'G23').content).toHaveProperty('formula');
    expect(at(sheet(), 'G23').unlocked).toBe(true);
  });

  it('stays in view and on paper', () => {
    expect(layout.freeze).toEqual({ rows: 7, columns: 2 });
    // What stays in sight above the rows leaves the window to them: six lines of the sheet's
    // letters.
    for (const one of [layout, sheet()]) {
      const frozen = Array.from({ length: 7 }, (_, row) => one.rowHeights[row]!);
      expect(frozen.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(6 * wrappedHeight([]));
    }
    expect(layout.print).toEqual({ orientation: 'landscape', repeatRows: [5, 6] });
    expect(layout.columnWidths).toHaveLength(13);
  });

  it('gives wrapped texts the room they need', () => {
    const long = sheet({ values: valuesOf({ 'ict-sector-revenue': { 9: 'Cột 2: '.repeat(40) } }) });
    // A long note shows two lines; the rest is in its cell.
    const plain = sheet({ values: valuesOf({ 'ict-sector-revenue': { 9: 'Cột 2' } }) });
    expect(long.rowHeights[9]).toBe(plain.rowHeights[9]);
    const small = sheet({
      template: formOf([indicatorRow('phone-fixed')]),
      values: valuesOf({ 'phone-fixed': { 9: 'Cột 2: '.repeat(40) } }),
    });
    expect(small.rowHeights[7]).toBe(2 * lineHeightOf(10) + 3);
    expect(layout.rowHeights[5]!).toBe(3 * lineHeightOf(10) + 2);
    expect(layout.rowHeights[9]).toBeUndefined();
  });

  it('has no two cells in one place and no merges that overlap or swallow a cell', () => {
    for (const one of [layout, sheet()]) {
      const addresses = one.cells.map((cell) => cellAddress(cell.row, cell.column));
      expect(new Set(addresses).size).toBe(addresses.length);
      const covered = one.merges.flatMap(({ row, column, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, index) =>
          cellAddress(row + Math.floor(index / columns), column + (index % columns)),
        ),
      );
      expect(new Set(covered).size).toBe(covered.length);
      const anchors = new Set(one.merges.map(({ row, column }) => cellAddress(row, column)));
      expect(addresses.filter((address) => covered.includes(address) && !anchors.has(address))).toEqual([]);
    }
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('begins no signature of %d in the code column', (count) => {
    const signatures = Array.from({ length: count }, (_, index) => ({
      role: { vi: `Người ký ${index}`, en: `Signer ${index}` },
      hint: { vi: '(Ký)', en: '(Sign)' },
    }));
    const signed = sheet({ template: { ...small, signatures } });
    const foot = signed.cells.filter(({ row }) => row > 12);
    expect(foot.filter(({ column }) => column === 2)).toEqual([]);
    for (const look of ['signature', 'signatureName'])
      expect(foot.filter((cell) => cell.look === look)).toHaveLength(count);
  });
});

describe('text on a sheet', () => {
  it.each(['=1+1', '+84 912', '-5 %', '@SUM(A1)', '  =x', '1.234', '3/4', '38', 'TRUE', '(12)'])(
    'that could be taken for something else is forced to be text: %j',
    (text) => {
      const form = { ...small, legalBasis: { vi: text, en: text } };
      const cell = sheet({ template: form }).cells.find(({ content }) => 'value' in content && content.value === text)!;
      expect(cell.numberFormat).toBe('@');
    },
  );

  it('keeps province code and scheme text', () => {
    const layout = sheet({ province: province('63', '01') });
    expect([at(layout, 'F4'), at(layout, 'H4')].map(({ content, numberFormat }) => [content, numberFormat])).toEqual([
      [{ value: '63' }, '@'],
      [{ value: '01' }, '@'],
    ]);
  });

  it('that is given as a value stays a value', () => {
    const values = valuesOf({ 'phone-fixed': { 3: '-', 9: '=HYPERLINK("x")' } });
    const layout = sheet({ template: small, values });
    expect(at(layout, 'G10').content).toEqual({ value: '-' });
    expect(at(layout, 'M10')).toMatchObject({ content: { value: '=HYPERLINK("x")' }, numberFormat: '@' });
  });
});

it('refuses a form with an indicator that the catalogue does not have', () => {
  expect(() => sheet({ template: formOf([indicatorRow('no-such')]), catalogue })).toThrow(/no-such/);
});

it('knows the deadline of form, year and data status and says nothing of an unknown one', () => {
  const line = (parts: Parameters<typeof sheet>[0]) => at(sheet(parts), 'D2').content;
  const due = 'hạn gửi báo cáo: 25/11/2024 (Thông tư 02/2023/TT-BTTTT)';
  expect(line({ year: 2024 })).toEqual({ value: `Năm 2024 – ${due}` });
  expect(line({ year: 2024, status: 'preliminary' })).toEqual({ value: 'Năm 2024' });
  expect(line({})).toEqual({ value: 'Năm 2018' });
  // A form of one's own says it itself.
  const own = { vi: '10/12', en: '10 December' };
  const template = { ...templates[0]!, deadlines: [{ status: 'estimate' as const, due: own, source: 'Công văn' }] };
  expect(line({ template, year: 2024 })).toEqual({ value: 'Năm 2024 – hạn gửi báo cáo: 10/12' });
});
