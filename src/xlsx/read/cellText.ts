import { Letters } from './styles/letters';
import type { Attributes } from './xml';

/** How a text is shown that says so of its parts. */
export interface TextLook {
  /** Of every run that holds more than spaces. */
  readonly runs: readonly Letters[];
  /** Readings of words stand beside it in the file. */
  readonly hasReadings: boolean;
}

/**
 * `_x000D_` and the like: a character that XML cannot hold (ST_Xstring of ECMA-376 part 1,
 * 22.9.2.19).
 */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Text of a file as people see it. */
export function unescapedText(text: string): string {
  return text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/**
 * Collects the text of a string item: plain (`t`), or in runs (`r` with `t`). Readings of East
 * Asian words (`rPh`) stand in the file beside the text and are no part of it.
 */
export class TextCollector {
  private collected = '';
  private phonetic = 0;
  private inText = false;
  private run: Letters | null = null;
  private runs: Letters[] = [];
  private hasReadings = false;

  open(name: string, attributes: Attributes = {}): void {
    if (name === 'rPh') {
      this.phonetic += 1;
      this.hasReadings = true;
    } else if (name === 't') this.inText = this.phonetic === 0;
    else if (name === 'rPr') this.run = new Letters();
    else this.run?.open(name, attributes);
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    else if (name === 't') this.inText = false;
    else if (name === 'r') this.run = null;
  }

  text(text: string): void {
    if (!this.inText) return;
    this.collected += text;
    if (this.run === null || text.trim() === '') return;
    this.runs.push(this.run);
    this.run = null;
  }

  /** The text since the last call. */
  take(): string {
    const text = unescapedText(this.collected);
    this.collected = '';
    return text;
  }

  /** How the runs of that text look; null where it has none of its own. */
  takeLook(): TextLook | null {
    const { runs, hasReadings } = this;
    if (runs.length === 0 && !hasReadings) return null;
    this.runs = [];
    this.hasReadings = false;
    return { runs, hasReadings };
  }
}
