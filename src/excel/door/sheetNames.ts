/** Excel compares sheet names without regard to case. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
