/** By name: what test files of a worker leave running for the next ones. */
const kept = new Map();
const started = [];

/**
 * Starts something that outlives a test file (a server, a browser), or gives what an earlier file
 * started under the same name. It ends with the worker and does not keep it from ending.
 * @param isAlive whether it can still be used; what cannot is started anew
 */
exports.keep = async (name, start, isAlive = () => true) => {
  if (kept.has(name) && isAlive(kept.get(name))) return kept.get(name);
  const before = new Set(process._getActiveHandles());
  const value = await start();
  kept.set(name, value);
  for (const handle of process._getActiveHandles()) {
    if (before.has(handle)) continue;
    handle.unref?.();
    started.push(handle);
  }
  return value;
};

process.on('exit', () => {
  for (const handle of started) handle.kill?.();
});
