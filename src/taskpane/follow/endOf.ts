import type { Watch } from '../../excel/door/handlers';

/**
 * How a watch is ended that may be still on its way. Without events nothing is watched and nothing
 * is to be told of it; a handler that cannot be taken out dies with the pane.
 */
export function endOf(watch: Promise<Watch>): () => void {
  watch.catch(() => undefined);
  return () => {
    watch.then((one) => one.stop()).catch(() => undefined);
  };
}
