/** By name: what test files of a worker leave running for the next ones. */
const kept = new Map();
const ends = [];

/**
 * Starts something that outlives a test file (a server, a browser), or gives what an earlier file
 * started under the same name. It does not keep the worker from ending.
 * @param how `isAlive` says whether it can still be used, what cannot is started anew; `end` is told
 *   when the worker ends
 */
exports.keep = async (name, start, { isAlive = () => true, end } = {}) => {
  if (kept.has(name) && isAlive(kept.get(name))) return kept.get(name);
  const before = new Set(process._getActiveHandles());
  const value = await start();
  kept.set(name, value);
  for (const handle of process._getActiveHandles()) if (!before.has(handle)) handle.unref?.();
  if (end) ends.push(() => end(value));
  return value;
};

process.on('exit', () => {
  for (const end of ends) end();
});
