import type { LocalText } from '../../indicators/text';
import type { LostKind } from './census';

/** What people call something, and the kinds that the file makes it of: the first one is counted. */
interface LostThing {
  readonly word: LocalText;
  readonly kinds: readonly string[];
}

const kinds = (text: string): readonly string[] => text.split(' ');

const things: readonly LostThing[] = [
  {
    word: { vi: 'định dạng có điều kiện', en: 'conditional formats' },
    kinds: kinds(
      'cfRule conditionalFormatting conditionalFormattings formula dataBar colorScale iconSet cfvo cfIcon fillColor borderColor negativeFillColor negativeBorderColor axisColor dxf',
    ),
  },
  {
    word: { vi: 'quy tắc nhập', en: 'input rules' },
    kinds: kinds('dataValidation dataValidations formula1 formula2'),
  },
  {
    word: { vi: 'biểu đồ', en: 'charts' },
    kinds: kinds('chart chartEx chartStyle chartColorStyle chartUserShapes chartsheet'),
  },
  {
    word: { vi: 'hình vẽ', en: 'drawings' },
    kinds: kinds('drawing diagramData diagramLayout diagramQuickStyle diagramColors diagramDrawing'),
  },
  { word: { vi: 'hình ảnh', en: 'pictures' }, kinds: kinds('image picture') },
  { word: { vi: 'ghi chú ô', en: 'notes of cells' }, kinds: kinds('comments legacyDrawing vmlDrawing') },
  { word: { vi: 'nhận xét', en: 'comments' }, kinds: kinds('threadedComment person') },
  { word: { vi: 'bảng', en: 'tables' }, kinds: kinds('table tablePart tableParts tableSingleCells queryTable') },
  {
    word: { vi: 'bảng tổng hợp (pivot)', en: 'pivot tables' },
    kinds: kinds('pivotTable pivotCacheDefinition pivotCacheRecords pivotCaches pivotCache'),
  },
  {
    word: { vi: 'nút lọc (slicer, dòng thời gian)', en: 'slicers and timelines' },
    kinds: kinds('slicer slicerList slicerCache slicerCaches timeline timelineRef timelineRefs timelineCache'),
  },
  {
    word: { vi: 'biểu đồ trong ô', en: 'sparklines' },
    kinds: kinds(
      'sparkline sparklines sparklineGroup sparklineGroups colorSeries colorNegative colorAxis colorMarkers colorFirst colorLast colorHigh colorLow',
    ),
  },
  {
    word: { vi: 'bộ lọc', en: 'filters' },
    kinds: kinds(
      'autoFilter filterColumn filters filter customFilters customFilter dynamicFilter iconFilter colorFilter top10 dateGroupItem sortState sortCondition',
    ),
  },
  {
    word: { vi: 'vùng được phép sửa', en: 'ranges that may be edited' },
    kinds: kinds('protectedRange protectedRanges'),
  },
  { word: { vi: 'lỗi đã bỏ qua', en: 'ignored errors' }, kinds: kinds('ignoredError ignoredErrors') },
  { word: { vi: 'ô theo dõi', en: 'watched cells' }, kinds: kinds('cellWatch cellWatches') },
  { word: { vi: 'kịch bản', en: 'scenarios' }, kinds: kinds('scenario scenarios inputCells') },
  {
    word: { vi: 'chế độ xem riêng', en: 'custom views' },
    kinds: kinds('customSheetView customSheetViews customWorkbookView customWorkbookViews'),
  },
  {
    word: { vi: 'đầu trang, chân trang', en: 'page headers and footers' },
    kinds: kinds('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter legacyDrawingHF drawingHF'),
  },
  {
    word: { vi: 'nút điều khiển và tệp nhúng', en: 'controls and embedded files' },
    kinds: kinds('control controls controlPr ctrlProp oleObject oleObjects objectPr package activeXControlBinary'),
  },
  { word: { vi: 'cài đặt máy in', en: 'printer settings' }, kinds: kinds('printer printerSettings') },
  {
    word: { vi: 'liên kết', en: 'links' },
    kinds: kinds('hyperlink externalLink externalReference externalReferences externalLinkPath'),
  },
  { word: { vi: 'kết nối dữ liệu', en: 'data connections' }, kinds: kinds('connections xmlMaps dataConsolidate') },
  { word: { vi: 'tên vùng', en: 'names' }, kinds: kinds('definedName comment') },
  { word: { vi: 'ô gộp', en: 'merged cells' }, kinds: kinds('mergeCell') },
  {
    word: { vi: 'bảo vệ trang tính, sổ tính', en: 'protection of sheets and workbook' },
    kinds: kinds('sheetProtection workbookProtection fileSharing'),
  },
  { word: { vi: 'mật khẩu bảo vệ trang tính', en: 'passwords of sheets' }, kinds: kinds('password') },
  { word: { vi: 'công thức mảng động', en: 'dynamic arrays' }, kinds: kinds('cm') },
  {
    word: { vi: 'kiểu dữ liệu', en: 'data types' },
    kinds: kinds('vm sheetMetadata rdRichValue rdRichValueStructure rdRichValueTypes richValueRel rdArray'),
  },
  { word: { vi: 'ô mà biểu đồ đọc', en: 'cells that charts read' }, kinds: kinds('reference') },
  { word: { vi: 'kiểu ô', en: 'cell styles' }, kinds: kinds('cellStyle') },
  {
    word: { vi: 'kiểu bảng', en: 'table styles' },
    kinds: kinds('tableStyle tableStyleElement slicerStyle timelineStyle'),
  },
  {
    word: { vi: 'lịch sử chia sẻ', en: 'history of sharing' },
    kinds: kinds('revisionHeaders revisionLog usernames'),
  },
  {
    word: { vi: 'thuộc tính riêng', en: 'custom properties' },
    kinds: kinds('custom-properties customProperties customPr customProperty'),
  },
  { word: { vi: 'dữ liệu XML riêng', en: 'custom XML' }, kinds: kinds('customXml customXmlProps') },
  { word: { vi: 'trang tính', en: 'sheets' }, kinds: kinds('worksheet') },
];
const byKind = new Map(things.flatMap((thing) => thing.kinds.map((kind) => [kind, thing] as const)));

/** What holds other things together goes with them. */
const wrappings = kinds('extLst ext id sqref f ref conditionalFormats');
const otherThings: LocalText = { vi: 'phần khác của tệp', en: 'other parts of the file' };

interface Told {
  readonly before: number;
  readonly after: number;
  readonly rank: number;
  readonly which: readonly string[];
}

/** `quy tắc nhập (3, còn 1), tên vùng “cts” (1, còn 0)`: what a saved workbook has less of. */
export function lostText(lost: readonly LostKind[]): LocalText {
  const told = new Map<LocalText, Told>();
  const others: string[] = [];
  for (const { kind, before, after, which = [] } of lost) {
    const name = kind.slice(kind.indexOf(':') + 1);
    const thing = byKind.get(name);
    if (!thing) {
      if (!wrappings.includes(name)) others.push(name);
      continue;
    }
    const known = told.get(thing.word);
    const rank = thing.kinds.indexOf(name);
    const counted = known && known.rank <= rank ? known : { before, after, rank };
    told.set(thing.word, { ...counted, which: [...(known?.which ?? []), ...which] });
  }
  if (others.length > 0 || told.size === 0)
    told.set(otherThings, { before: lost.length, after: 0, rank: 0, which: others });
  const list = (language: keyof LocalText, left: string): string =>
    [...told]
      .map(([word, { before, after, which }]) => {
        const names = which.length > 0 ? ` ${[...new Set(which)].map((one) => `“${one}”`).join(', ')}` : '';
        return word[language] + names + (word === otherThings ? '' : ` (${before}, ${left} ${after})`);
      })
      .join(', ');
  return { vi: list('vi', 'còn'), en: list('en', 'left') };
}
