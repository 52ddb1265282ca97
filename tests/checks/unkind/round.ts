import type { Indicator } from '../../../src/indicators/catalogue/indicator';
import { wholeNumbers } from './truth';

/**
 * Rounds as a clerk does, by the digits on paper: half up, never through a power of ten that a
 * double cannot hold.
 */
export function rounded(value: number, indicator: Indicator, isCoarse: boolean): number {
  if (wholeNumbers(indicator)) return isCoarse && value >= 20_000 ? Math.round(value / 1000) * 1000 : Math.round(value);
  return atDecimals(value, indicator.decimals);
}

export function atDecimals(value: number, decimals: number): number {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(12).split('.');
  const digits = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const up = Number(fraction[decimals] ?? '0') >= 5 ? 1n : 0n;
  const text = String(digits + up).padStart(decimals + 1, '0');
  const made = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  return Number(`${value < 0 ? '-' : ''}${made}`);
}
