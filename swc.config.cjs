/**
 * How TypeScript becomes JavaScript, for webpack and Jest alike.
 * @param {{ module?: 'es6' | 'commonjs' }} [how] module form; left out, the caller's tool decides
 * @returns {import('@swc/core').Options}
 */
function options({ module } = {}) {
  return {
    swcrc: false,
    sourceMaps: true,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    ...(module ? { module: { type: module } } : {}),
  };
}

module.exports = { options };
