/** Options that webpack's loader and Jest's transform share stay in one place. */
const swc = require('./swc.config.cjs');

/** @type {import('jest').Config} */
const shared = {
  testEnvironment: '<rootDir>/tests/sharing/environment.cjs',
  runtime: require.resolve('./tests/sharing/runtime.cjs'),
  // Shared libraries stay on the global object from one file to the next; Jest must not sweep them.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc.options()] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
};

/** @type {import('jest').Config} */
module.exports = {
  watchman: false,
  // For every project: a busy machine may be slow, a test that hangs still ends. Jest reads this at
  // the top only.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['<rootDir>/tests/e2e/', '<rootDir>/tests/bench/'],
    },
    {
      // Browsers and office programs: slow, and run two files at a time by scripts/test.mjs.
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/e2e/onceMore.cjs'],
    },
  ],
};
