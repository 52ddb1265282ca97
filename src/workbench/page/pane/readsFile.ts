import type { PaneDoor } from '../door/paneDoor';

type Told = (result: { readonly status: string; readonly value?: unknown; readonly error?: unknown }) => void;

/**
 * `Office.context.document.getFileAsync` of the common API, for the whole workbook in one slice.
 * The host calls back, as Excel does.
 */
export function readsFile(door: PaneDoor): (type: string, options: object, told: Told) => void {
  return (type, _, told) => {
    if (type !== 'compressed') {
      told({ status: 'failed', error: { code: 5004, name: 'DataTypeNotSupported', message: 'Only compressed.' } });
      return;
    }
    door.readFile().then(
      (text) => {
        const data = [...atob(text)].map((letter) => letter.charCodeAt(0));
        const size = data.length;
        told({
          status: 'succeeded',
          value: {
            size,
            sliceCount: 1,
            getSliceAsync: (index: number, slice: Told) => slice({ status: 'succeeded', value: { index, size, data } }),
            closeAsync: () => undefined,
          },
        });
      },
      (error: unknown) =>
        told({ status: 'failed', error: { code: 5001, name: 'InternalError', message: String(error) } }),
    );
  };
}
