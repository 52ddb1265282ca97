import { tokens, type GriffelStyle } from '@fluentui/react-components';

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

/** Pixels. Widths that are told beforehand spare the browser a look into every cell. */
const widths = { name: 150, lead: 72, column: 112 } as const;
const nameWidth = `${widths.name}px`;

/** Of the whole table, in pixels. */
export function tableWidth(lead: number, columns: number): number {
  return widths.name + lead * widths.lead + columns * widths.column;
}

/** The look of the table: heads, names and sums stay in sight while the rest is scrolled. */
export const tableStyle = {
  frame: {
    flex: 1,
    minWidth: 0,
    minHeight: 0,
    overflow: 'auto',
    border: line,
    // What gets the focus comes out from under what stays in sight.
    scrollPaddingInlineStart: nameWidth,
    scrollPaddingBlock: '86px 77px',
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `2px ${tokens.spacingHorizontalXS}`,
      height: '20px',
      borderRight: line,
      borderBottom: line,
      textAlign: 'end',
      whiteSpace: 'nowrap',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
    },
    '& th': { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightRegular },
    // Stuck as a whole: hundreds of cells that stick by themselves cost every frame.
    '& thead': { position: 'sticky', top: 0, zIndex: 2 },
    '& thead th': { verticalAlign: 'top', textAlign: 'start' },
    '& thead th > span': {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: '3',
      whiteSpace: 'normal',
      overflow: 'hidden',
      color: tokens.colorNeutralForeground2,
    },
    '& thead th > b': { display: 'block' },
    '& thead th[data-active]': { boxShadow: `inset 0 -3px 0 ${tokens.colorBrandStroke1}` },
    '& tr > th:first-child': {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      textAlign: 'start',
      fontWeight: tokens.fontWeightSemibold,
    },
    '& tbody th': { cursor: 'pointer' },
    '& tfoot': { position: 'sticky', bottom: 0, zIndex: 2 },
    '& tfoot th, & tfoot td': { backgroundColor: tokens.colorNeutralBackground3 },
    '& tfoot tr:first-child > *': { borderTop: line },
    // Where little is seen of the table, the sums wait at its end.
    '@media (max-height: 480px)': { '& tfoot': { position: 'static' } },
    '& [data-open] > *': { backgroundColor: tokens.colorSubtleBackgroundSelected },
    '& [data-open] > th': { backgroundColor: tokens.colorNeutralBackground3Pressed },
    '& [data-absent] > td': { textAlign: 'start', color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
    '& [data-mark] > span': { float: 'left', fontWeight: tokens.fontWeightBold },
    '& td[data-mark="error"]': { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
    '& td[data-mark="warning"]': { color: tokens.colorStatusWarningForeground3 },
    '& td[data-mark="missing"]': { color: tokens.colorNeutralForeground3 },
    '& [data-spot]:focus': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  wide: { width: nameWidth },
  narrow: { width: `${widths.lead}px` },
  column: { width: `${widths.column}px` },
} satisfies Record<string, GriffelStyle>;
