import { Host } from '../../host/host';
import { touchesContents } from '../../host/model/viewChange';
import { lostKinds, type LostKind } from '../../../xlsx/keep/census';
import type { KeptVersion } from '../kept/keptStore';
import { noSettings } from '../door/paneDoor';
import { createPause } from './pause';
import { tryReading } from './trialReading';

/**
 * How entries are read and numbers shown: a user in Vietnam has that region even where the words
 * are English.
 */
const locale = 'vi-VN';
/** As a Vietnamese Excel calls new sheets. */
const sheetWord = 'Trang tính';
const pause = createPause();

type TakeBytes = (bytes: Uint8Array) => void;

/** One open workbook: its host, its file name and whether it has changes that were not saved. */
export class OpenBook {
  private changed = false;
  /** Document settings of the add-in, as JSON; they live as long as the workbook is open. */
  settings = noSettings;
  /** The file that saving goes to; null where the browser only downloads. */
  file: FileSystemFileHandle | null = null;

  private constructor(
    readonly host: Host,
    /** Null until the workbook has a file. */
    readonly fileName: string | null,
    private readonly opened: Uint8Array | null,
    /** Tells the versions of this workbook from those of others. */
    readonly id: string = crypto.randomUUID(),
  ) {
    host.onChange((change) => {
      if (touchesContents(change)) this.changed = true;
    });
  }

  /** @param openNew takes the bytes of another workbook that the add-in makes beside this one */
  static create(openNew: TakeBytes): OpenBook {
    return new OpenBook(Host.create({ locale, sheetWord, pause, openNew }), null, null);
  }

  /** @throws WorkbookFileError when the bytes are no readable workbook. */
  static async open(bytes: Uint8Array, fileName: string, openNew: TakeBytes): Promise<OpenBook> {
    await tryReading(bytes);
    return new OpenBook(await Host.open(bytes, { locale, sheetWord, pause, openNew }), fileName, bytes);
  }

  /** A version that this browser kept. @throws WorkbookFileError */
  static async openKept({ bytes, fileName, book, unsaved }: KeptVersion, openNew: TakeBytes): Promise<OpenBook> {
    const open = new OpenBook(await Host.open(bytes, { locale, sheetWord, pause, openNew }), fileName, bytes, book);
    open.changed = unsaved;
    return open;
  }

  get unsaved(): boolean {
    return this.changed;
  }

  /** The workbook as .xlsx bytes, and what of the opened file they lack. */
  async toFile(): Promise<{ readonly bytes: Uint8Array; readonly lost: readonly LostKind[] }> {
    const bytes = await this.host.save();
    return { bytes, lost: this.opened ? lostKinds(this.opened, bytes, true) : [] };
  }

  /** The file is in the user's hands: what changes from now on is not saved. */
  markSaved(): void {
    this.changed = false;
  }
}
