const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that shows as itself, in an element or in an attribute. */
export function escaped(text: string | number): string {
  return String(text).replace(/[&<>"']/g, (sign) => entities[sign]!);
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
