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

  open(name: string): void {
    if (name === 'rPh') this.phonetic += 1;
    else if (name === 't') this.inText = this.phonetic === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    else if (name === 't') this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.collected += text;
  }

  /** The text since the last call. */
  take(): string {
    const text = unescapedText(this.collected);
    this.collected = '';
    return text;
  }
}
