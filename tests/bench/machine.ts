import { cpus, loadavg, totalmem, type as system } from 'node:os';

/** Where and when the figures below were measured; other work of the machine makes them worse. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const busy = loadavg()[0]!.toFixed(1);
  const day = new Date().toISOString().slice(0, 16).replace('T', ' ');
  return `${day} UTC, ${system()}, ${cpus().length} × ${first?.model ?? 'unknown processor'}, ${memory} GB, Node ${process.versions.node}, load before ${busy}`;
}
