/** Why bytes were refused as a report. */
export const documentFileReasons = [
  'empty',
  'not-a-zip',
  'old-doc',
  'encrypted',
  'truncated',
  'no-document',
  'too-large',
  'macros',
  'unreadable',
  'no-text',
  'pdf',
  'web-page',
  'encoding',
] as const;
export type DocumentFileReason = (typeof documentFileReasons)[number];

/**
 * Bytes that are no readable report: neither .docx nor plain text. Carries a reason, never a text
 * for the reader.
 */
export class DocumentFileError extends Error {
  override readonly name = 'DocumentFileError';

  constructor(
    readonly reason: DocumentFileReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
