/**
 * Where the pane finds itself. `noOffice`: Office.js was not loaded; `noExcel`: it was, outside
 * Excel.
 */
export type Surroundings = 'excel' | 'noExcel' | 'noOffice';

/** Waits until Office.js can be used. Never rejects. */
export async function whenOfficeReady(): Promise<Surroundings> {
  if (typeof Office === 'undefined') return 'noOffice';
  // Outside Office the host is null, whatever the typings say.
  const { host } = (await Office.onReady()) as { readonly host: Office.HostType | null };
  return host === Office.HostType.Excel ? 'excel' : 'noExcel';
}

/** The language that Office shows itself in, such as `vi-VN`; null where Office does not say. */
export function officeLanguage(): string | null {
  return officeContext()?.displayLanguage ?? null;
}

/**
 * Whether Office shows itself dark; null where it does not say (Excel on the web, older Excels).
 */
export function isOfficeDark(): boolean | null {
  const theme = officeContext()?.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  return theme?.bodyBackgroundColor === undefined ? null : isDarkColor(theme.bodyBackgroundColor);
}

/**
 * Whether a page beside the workbook can hand a file over: Excel for Mac drops it without a word
 * (office-js 2700, 4681).
 */
export function canSaveFiles(): boolean {
  return String(officeContext()?.platform) !== 'Mac';
}

function officeContext(): Partial<Office.Context> | undefined {
  // `context` is missing until Office is ready, whatever the typings say.
  return typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined);
}

/** Darker than middle grey by the weights of Rec. 601; null for anything but `#rrggbb`. */
function isDarkColor(color: string): boolean | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i
    .exec(color)
    ?.slice(1)
    .map((part) => parseInt(part, 16));
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
