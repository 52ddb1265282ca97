import { lostText } from '../../../xlsx/keep/lostWords';
import { canPickFiles, pickFile, writeTo } from './fileAccess';
import { download, fileProblem, newFileName, titledName } from './files';
import type { PageLanguage } from '../words/language';
import { OpenBook } from './openBook';
import type { Shell } from '../shell/shell';

/** What opening and saving needs of the page. */
export interface FilesPage {
  readonly book: () => OpenBook;
  /** Asks where changes of the open workbook would be lost. */
  readonly mayDiscard: () => boolean;
  readonly use: (book: OpenBook) => void;
  /** The open workbook went into its file. */
  readonly saved: () => void;
}

/** Workbooks come from files and go into files. */
export class BookFiles {
  private opening: Promise<void> = Promise.resolve();

  constructor(
    private readonly shell: Pick<Shell, 'say' | 'clear' | 'filePicker'>,
    private readonly language: PageLanguage,
    private readonly page: FilesPage,
  ) {
    this.shell.filePicker.addEventListener('change', () => {
      const file = this.shell.filePicker.files?.[0];
      this.shell.filePicker.value = '';
      if (file) this.open(file);
    });
  }

  /** One file after the other: the last one chosen is the one that stays open. */
  open(file: File, handle: FileSystemFileHandle | null = null): void {
    this.opening = this.opening.then(() => this.openNow(file, handle));
  }

  /** Where the browser can, the file stays the place that saving goes to. */
  async choose(): Promise<void> {
    if (!canPickFiles()) {
      this.shell.filePicker.click();
      return;
    }
    const handle = await pickFile();
    if (handle) this.open(await handle.getFile(), handle);
  }

  async save(): Promise<void> {
    const book = this.page.book();
    try {
      const { bytes, lost } = await book.toFile();
      const question = this.language.text('book.partsLost', { parts: lostText(lost)[this.language.current] });
      if (lost.length > 0 && !window.confirm(question)) return;
      const written = book.file !== null && (await writeTo(book.file, bytes));
      if (!written) download(bytes, book.fileName ?? newFileName[this.language.current]);
      book.markSaved();
      this.page.saved();
    } catch (error) {
      this.shell.say('book.saveFailed', { reason: reasonOf(error) });
    }
  }

  /**
   * Excel opens a new workbook in a window of its own; this page has one workbook, so the new one
   * becomes a file and the open one stays.
   */
  readonly handOver = (bytes: Uint8Array): void => {
    const file = titledName(bytes) ?? newFileName[this.language.current];
    download(bytes, file);
    this.shell.say('book.newMade', { file });
  };

  private async openNow(file: File, handle: FileSystemFileHandle | null): Promise<void> {
    this.shell.say('book.opening', { file: file.name });
    try {
      const book = await OpenBook.open(new Uint8Array(await file.arrayBuffer()), file.name, this.handOver);
      book.file = handle;
      // Asked only now: a file that cannot be opened discards nothing, and edits go on while one is
      // read.
      if (this.page.mayDiscard()) this.page.use(book);
      else this.shell.clear();
    } catch (error) {
      this.shell.say(...fileProblem(error, file.name));
    }
  }
}

/** Why something failed, as the program says it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
