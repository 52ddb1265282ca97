/** A stretch of a text without line ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
