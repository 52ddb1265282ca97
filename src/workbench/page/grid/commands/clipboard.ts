import type { Injector } from '@univerjs/core';
import { IMarkSelectionService, ISheetClipboardService } from '@univerjs/sheets-ui';
import { HTML_CLIPBOARD_MIME_TYPE, IClipboardInterfaceService, PLAIN_TEXT_CLIPBOARD_MIME_TYPE } from '@univerjs/ui';

/** What the clipboard gave. */
export interface Pasted {
  /** The mark of a copy made in this grid; null when it comes from elsewhere. */
  readonly copyId: string | null;
  readonly text: string;
  /** Values alone, no formulas. */
  readonly values: boolean;
}

/** The clipboard as the grid meets it: what was copied here is known again when it is pasted. */
export class GridClipboard {
  private readonly sheets: ISheetClipboardService;
  private readonly clipboard: IClipboardInterfaceService;
  /** What the last copy wrote as plain text, and its mark. */
  private written: { readonly text: string; readonly id: string } | null = null;
  /** Ctrl+Shift+V is on its way: the browser pastes plain text then, and does not tell why. */
  private plain = false;

  constructor(
    private readonly injector: Injector,
    container: HTMLElement,
  ) {
    this.sheets = injector.get(ISheetClipboardService);
    this.clipboard = injector.get(IClipboardInterfaceService);
    const write = this.clipboard.write.bind(this.clipboard);
    this.clipboard.write = (text, html, more) => {
      const id = this.lastCopy();
      this.written = id === null ? null : { text: lines(text), id };
      return write(text, html, more);
    };
    container.addEventListener(
      'keydown',
      ({ ctrlKey, metaKey, shiftKey, key }) => {
        this.plain = (ctrlKey || metaKey) && shiftKey && key.toLowerCase() === 'v';
      },
      true,
    );
  }

  /** The mark of what was copied last; null before the first copy. */
  lastCopy(): string | null {
    return this.sheets.copyContentCache().getLastCopyId();
  }

  /** Reads what a paste brought. */
  pasted(html: string, text: string, values = this.plain): Pasted {
    const marked = /data-copy-id="([^"]+)"/.exec(html)?.[1] ?? null;
    const known = html === '' && this.written?.text === lines(text) ? this.written.id : null;
    return { copyId: marked ?? known, text, values };
  }

  /** Reads the clipboard where no paste brings it; null where the browser does not allow that. */
  async read(values: boolean): Promise<Pasted | null> {
    try {
      const [item] = await this.clipboard.read();
      if (!item) return null;
      const textOf = async (type: string): Promise<string> =>
        item.types.includes(type) ? (await item.getType(type)).text() : '';
      return this.pasted(await textOf(HTML_CLIPBOARD_MIME_TYPE), await textOf(PLAIN_TEXT_CLIPBOARD_MIME_TYPE), values);
    } catch {
      return null;
    }
  }

  /** Takes the running line around what was copied or cut away. */
  unmark(): void {
    this.injector.get(IMarkSelectionService).removeAllShapes();
  }
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
