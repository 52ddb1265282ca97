/** `EACCES` rather than a sentence of the system's in a language of its own. */
export function codeOf(error: unknown): string {
  const { code } = error as Partial<NodeJS.ErrnoException>;
  return code ?? 'EUNKNOWN';
}
