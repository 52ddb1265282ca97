/**
 * The looks of the pane. `contrast` stands in for the system's own colours, which the browser then
 * puts in.
 */
export type Look = 'light' | 'dark' | 'contrast';

export interface LookSources {
  /** Whether Office shows itself dark; null where it does not say. */
  readonly officeDark: boolean | null;
  readonly systemDark: boolean;
  readonly forcedColors: boolean;
}

/**
 * High contrast is the person's need and comes first; then Office, which surrounds the pane; then
 * the system.
 */
export function chooseLook({ officeDark, systemDark, forcedColors }: LookSources): Look {
  if (forcedColors) return 'contrast';
  return (officeDark ?? systemDark) ? 'dark' : 'light';
}
