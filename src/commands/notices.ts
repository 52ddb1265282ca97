import type { LocalText } from '../indicators/text';

/** What a ribbon button may have to say, since it has no pane to say it in. */
export const notices = {
  noFinding: {
    vi: 'Không có phát hiện nào trong sổ tính này. Muốn xem những gì chưa kiểm tra được, mở bảng Chỉ Tiêu.',
    en: 'There is no finding in this workbook. To see what could not be checked, open the Chỉ Tiêu pane.',
  },
  failed: {
    vi: 'Chưa kiểm tra được sổ tính. Mở bảng Chỉ Tiêu và bấm “Kiểm tra” để xem lý do và cách xử lý.',
    en: 'The workbook could not be checked. Open the Chỉ Tiêu pane and press “Check” to see why and what to do.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;
export type Notice = keyof typeof notices;

/** Name of the address parameter that carries a notice. */
const parameter = 'notice';

/** The page that shows a notice: this page, asked to speak. */
export function noticeAddress(page: string, notice: Notice): string {
  const address = new URL(page);
  address.search = '';
  address.searchParams.set(parameter, notice);
  return address.href;
}

/** The notice that an address asks for, or null: anything else in the address is not shown. */
export function noticeIn(search: string): Notice | null {
  const asked = new URLSearchParams(search).get(parameter);
  return asked !== null && Object.hasOwn(notices, asked) ? (asked as Notice) : null;
}
