import type { LocalText } from './text';

/** A sign in place of a number, as in the statistical yearbooks. */
export interface NoDataMark {
  readonly id: 'absent' | 'notCollected' | 'confidential';
  /** As we write it. */
  readonly mark: '-' | '…' | 'x';
  /** What is accepted for it when read. */
  readonly spellings: readonly string[];
  readonly meaning: LocalText;
  /** In a sum the mark is worth 0; any other leaves the total empty. */
  readonly countsAsZero: boolean;
}

export const noDataMarks = [
  {
    id: 'absent',
    mark: '-',
    spellings: ['-', '\u2010', '\u2011', '–', '—', '−'],
    meaning: { vi: 'Không có hiện tượng phát sinh', en: 'The phenomenon does not exist' },
    countsAsZero: true,
  },
  {
    id: 'notCollected',
    mark: '…',
    spellings: ['…', '...', '. . .'],
    meaning: { vi: 'Có phát sinh nhưng chưa thu thập được', en: 'It exists and was not collected' },
    countsAsZero: false,
  },
  {
    id: 'confidential',
    mark: 'x',
    spellings: ['x', 'X', '×'],
    meaning: { vi: 'Số liệu bảo mật hoặc đã tính gộp ở dòng khác', en: 'Confidential, or included in another row' },
    countsAsZero: false,
  },
] as const satisfies readonly NoDataMark[];

/** The mark that a cell's content is, or null; blanks and numbers are none. */
export function parseMark(content: unknown): NoDataMark | null {
  if (typeof content !== 'string') return null;
  const text = content.trim();
  return noDataMarks.find(({ spellings }) => (spellings as readonly string[]).includes(text)) ?? null;
}
