const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * What XML forbids, and what turns the reading direction: a file's name must not be able to hide
 * what follows it.
 */
// eslint-disable-next-line no-control-regex -- control characters are what must go
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** A text that shows as itself, in an element or in an attribute. */
export function escaped(text: string | number): string {
  return String(text)
    .replace(forbidden, '')
    .replace(/[&<>"']/g, (sign) => entities[sign]!);
}

/** Markup that is known to be safe. */
export interface Html {
  readonly html: string;
}

/** Markup with texts put into it; everything but `Html` is escaped. */
export function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const written = values.map((value) => {
    if (typeof value === 'string' || typeof value === 'number') return escaped(value);
    return 'html' in value ? value.html : value.map(({ html }) => html).join('');
  });
  return { html: parts.map((part, index) => part + (written[index] ?? '')).join('') };
}

export const nothing: Html = { html: '' };
