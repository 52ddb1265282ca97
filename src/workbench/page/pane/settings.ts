import type { PaneDoor } from '../door/paneDoor';

interface AsyncResult {
  readonly status: 'succeeded';
  readonly value: undefined;
}
type Callback = (result: AsyncResult) => void;

/**
 * `Office.context.document.settings`: read once at start, changed in memory, kept by the page on
 * `saveAsync`, as Excel keeps them in the workbook. Office.js allows the options argument to be
 * left out before the callback.
 */
export function documentSettings(door: PaneDoor) {
  let values = read();

  function read(): Record<string, unknown> {
    return JSON.parse(door.readSettings()) as Record<string, unknown>;
  }
  function finish(rest: readonly unknown[]): void {
    const callback = rest.find((argument) => typeof argument === 'function') as Callback | undefined;
    if (callback) setTimeout(callback, 0, { status: 'succeeded', value: undefined });
  }

  return {
    get: (name: string): unknown => values[name] ?? null,
    set: (name: string, value: unknown): void => {
      values[name] = value;
    },
    remove: (name: string): void => {
      values = Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
    },
    saveAsync: (...rest: unknown[]): void => {
      door.writeSettings(JSON.stringify(values));
      finish(rest);
    },
    refreshAsync: (...rest: unknown[]): void => {
      values = read();
      finish(rest);
    },
  };
}
