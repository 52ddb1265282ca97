import type { Severity } from '../../checks/finding';

/** How marked cells look; the letters differ as well as the colours, for prints without colour. */
export const markLooks: Readonly<
  Record<Severity, { readonly color: string; readonly fill: string; readonly bold: boolean }>
> = {
  error: { color: '#9C0006', fill: '#FFC7CE', bold: true },
  warning: { color: '#7A4B00', fill: '#FFEB9C', bold: false },
  info: { color: '#1F4E79', fill: '#DDEBF7', bold: false },
};
