import { isFull } from '../../../storage/database';
import { fileProblem } from '../book/files';
import type { PageLanguage } from '../words/language';
import type { OpenBook } from '../book/openBook';
import type { Shell } from '../shell/shell';
import { KeptBooks } from './keptBooks';
import type { KeptVersion } from './keptStore';
import { offerVersion } from './offer';
import { showVersions } from './versionsDialog';
import { nameOf } from './versionWords';

/** What the page does with a kept workbook. */
export interface KeptUse {
  /** Opens it, unless a person would rather keep what is open. */
  readonly use: (book: OpenBook) => void;
  /** Takes another workbook that the add-in makes beside this one. */
  readonly openNew: (bytes: Uint8Array) => void;
}

/** Keeps the open workbook in this browser, offers what was lost, and says what of it fails. */
export class KeptDesk {
  private readonly books: KeptBooks;
  /** What was said last is that nothing can be kept. */
  private failed = false;

  constructor(
    private readonly shell: Pick<Shell, 'say' | 'clear' | 'offerPlace'>,
    private readonly language: PageLanguage,
    private readonly page: KeptUse,
  ) {
    this.books = new KeptBooks((failure) => this.say(failure));
  }

  get isSafe(): boolean {
    return this.books.isSafe;
  }

  keep(book: OpenBook): void {
    void this.books.keep(book);
  }

  /** The open workbook went into its file. */
  saved(): void {
    this.books.saved();
  }

  /** Offers what was in no file when its tab went; says when there is another tab. */
  async offerLost(): Promise<void> {
    const [version] = await this.books.lost();
    if (version) {
      offerVersion(this.shell.offerPlace, version, this.language, {
        open: (chosen) => void this.open(chosen),
        showAll: () => void this.showAll(),
      });
    }
    if (await this.books.isElsewhere()) this.shell.say('kept.otherTab');
  }

  async showAll(): Promise<void> {
    showVersions(await this.books.versions(), this.language, {
      open: (chosen) => void this.open(chosen),
      remove: (version) => void this.books.remove([version]),
    });
  }

  private async open(version: KeptVersion): Promise<void> {
    const file = nameOf(version, this.language);
    this.shell.say('book.opening', { file });
    try {
      const book = await this.books.open(version, this.page.openNew);
      this.shell.clear();
      this.page.use(book);
    } catch (error) {
      this.shell.say(...fileProblem(error, file));
    }
  }

  private say(failure: unknown): void {
    if (failure === null) {
      if (this.failed) this.shell.clear();
      this.failed = false;
      return;
    }
    this.failed = true;
    this.shell.say(isFull(failure) ? 'kept.full' : 'kept.failed');
  }
}
