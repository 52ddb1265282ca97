import type { ModelCell } from '../../../xlsx/edit/model';

/** A cell's style as the model holds it. */
export type Style = ModelCell['style'];

/** Excel's `#RRGGBB` of a colour of the model; theme colours give the fallback. */
export function hexColor(color: { readonly argb?: string } | undefined, fallback: string): string {
  return color?.argb === undefined ? fallback : `#${color.argb.slice(-6).toUpperCase()}`;
}

/** The model's colour of `#RRGGBB` or of a plain CSS name; null when it is neither. */
export function argbOf(color: unknown): string | null {
  if (typeof color !== 'string') return null;
  const hex = /^#?([0-9a-f]{6})$/i.exec(color.trim())?.[1] ?? colorNames[color.trim().toLowerCase()];
  return hex === undefined ? null : `FF${hex.toUpperCase()}`;
}

const colorNames: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  gray: '808080',
  grey: '808080',
  silver: 'C0C0C0',
  purple: '800080',
  maroon: '800000',
  navy: '000080',
  teal: '008080',
  lime: '00FF00',
  aqua: '00FFFF',
  cyan: '00FFFF',
  magenta: 'FF00FF',
  fuchsia: 'FF00FF',
  olive: '808000',
  pink: 'FFC0CB',
};
