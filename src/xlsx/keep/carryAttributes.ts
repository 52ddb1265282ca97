import { childrenOf, rawAttributes, withAttribute, withChildren, withMissing, type RawElement } from './rawXml';

/** Attributes that the model of the editing library neither reads nor writes, by their element. */
const unknown: Readonly<Record<string, readonly string[]>> = {
  sheetPr: [
    ...['codeName', 'filterMode', 'published', 'enableFormatConditionsCalculation', 'syncHorizontal', 'syncVertical'],
    ...['syncRef', 'transitionEvaluation', 'transitionEntry'],
  ],
  outlinePr: ['applyStyles', 'showOutlineSymbols'],
  pageSetUpPr: ['autoPageBreaks'],
  sheetView: [
    ...['showZeros', 'showFormulas', 'showOutlineSymbols', 'defaultGridColor', 'colorId'],
    ...['windowProtection', 'showWhiteSpace', 'zoomScalePageLayoutView', 'zoomScaleSheetLayoutView'],
  ],
  sheetFormatPr: ['baseColWidth', 'zeroHeight', 'thickTop', 'thickBottom'],
  dataValidation: ['imeMode', 'showDropDown'],
  printOptions: ['gridLinesSet'],
  pageSetup: ['usePrinterDefaults'],
  headerFooter: ['scaleWithDoc', 'alignWithMargins'],
  workbookView: [
    ...['visibility', 'minimized', 'showHorizontalScroll', 'showVerticalScroll', 'showSheetTabs', 'tabRatio'],
    'autoFilterDateGrouping',
  ],
};

/** Children of `sheetPr` in the order of the schema: the library has another. */
const sheetPrOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** An element as the model wrote it, with the attributes of the one that came which it does not know. */
export function withUnknown(child: RawElement, before: RawElement): RawElement {
  switch (child.name) {
    case 'sheetPr':
      return sheetProperties(child, before);
    case 'sheetViews':
      return withinBy(child, before, ({ open }) => rawAttributes(open).get('workbookViewId') ?? '');
    case 'dataValidations':
      return withinBy(child, before, ({ open }) => rawAttributes(open).get('sqref') ?? '');
    case 'bookViews':
      return withinBy(child, before, (_, at) => String(at));
    case 'sheetProtection':
      return { ...child, raw: withPassword(child, before) };
    default:
      return { ...child, raw: attributesOf(child, before) };
  }
}

/** The same of an element that the model does not write at all; none where nothing is lost. */
export function lostElements(before: RawElement): readonly RawElement[] {
  const { name } = before;
  if (name === 'sheetPr') {
    const empty = element(name, '<sheetPr></sheetPr>');
    const found = sheetProperties(empty, before);
    return found.raw === empty.raw ? [] : [found];
  }
  const [view] = name === 'sheetViews' ? childrenOf(before) : [];
  if (!view) return [];
  const empty = '<sheetView workbookViewId="0"/>';
  const raw = attributesOf(element('sheetView', empty), view);
  return raw === empty ? [] : [element(name, `<sheetViews>${raw}</sheetViews>`)];
}

function element(name: string, raw: string): RawElement {
  return { name, prefix: '', open: `<${name}>`, raw };
}

function attributesOf({ name, raw }: RawElement, { open }: RawElement): string {
  const lost = unknown[name];
  return lost ? withMissing(raw, open, (one) => lost.includes(one)) : raw;
}

function sheetProperties(child: RawElement, before: RawElement): RawElement {
  const came = new Map(childrenOf(before).map((one) => [one.name, one]));
  const own = new Map(childrenOf(child).map((one) => [one.name, one]));
  const children = sheetPrOrder.flatMap((name): readonly string[] => {
    const [was, is] = [came.get(name), own.get(name)];
    if (!was) return is ? [is.raw] : [];
    const empty = `<${name}/>`;
    const raw = attributesOf(is ?? element(name, empty), was);
    return raw === empty ? [] : [raw];
  });
  const raw = attributesOf({ ...child, raw: `${opening(child.open)}</sheetPr>` }, before);
  return { ...child, raw: raw.replace('</sheetPr>', `${children.join('')}</sheetPr>`) };
}

/** Elements of a list that are the same one, with their attributes. */
function withinBy(list: RawElement, before: RawElement, keyOf: (one: RawElement, at: number) => string): RawElement {
  const came = new Map(childrenOf(before).map((one, at) => [keyOf(one, at), one]));
  const children = childrenOf(list).map((one, at) => {
    const was = came.get(keyOf(one, at));
    return was ? attributesOf(one, was) : one.raw;
  });
  return { ...list, raw: withChildren({ ...list, open: opening(list.open) }, children) };
}

/**
 * The password of an old protection, two letters and digits twice, where the protection is the one
 * that came: of a sheet that was unprotected and protected anew nobody would know it.
 */
function withPassword({ raw, open }: RawElement, before: RawElement): string {
  const [is, was] = [rawAttributes(open), new Map(rawAttributes(before.open))];
  const password = was.get('password');
  was.delete('password');
  const names = new Set([...is.keys(), ...was.keys()]);
  const isSame = [...names].every((name) => switchOf(name, is.get(name)) === switchOf(name, was.get(name)));
  return password === undefined || is.has('password') || !isSame ? raw : withAttribute(raw, 'password', password);
}

/** Switches of a protection that are off where they are left out; the others are on. */
const offOtherwise = ['sheet', 'objects', 'scenarios', 'selectLockedCells', 'selectUnlockedCells'];

/** Programs write the same switch as `1` and `true`, or leave it out. */
function switchOf(name: string, value = offOtherwise.includes(name) ? '0' : '1'): string {
  return { true: '1', false: '0' }[value] ?? value;
}

function opening(open: string): string {
  return open.replace(/\s*\/>$/, '>');
}
