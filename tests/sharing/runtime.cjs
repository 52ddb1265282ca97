const path = require('node:path');
const { default: Runtime } = require('jest-runtime');

const root = path.resolve(__dirname, '../..');
const product = path.join(root, 'src') + path.sep;
const libraries = path.join(root, 'node_modules') + path.sep;
/**
 * New in each test file: libraries that hang themselves into it, and the pane, whose modules
 * remember what is open, kept and listened to.
 */
const ofTests = [
  ...['@testing-library', 'fake-indexeddb'].map((name) => path.join(libraries, name) + path.sep),
  ...['taskpane', 'commands'].map((folder) => path.join(product, folder) + path.sep),
];

/** They belong to the worker itself, and tidy up when it ends. */
const ofWorker = [path.join(libraries, 'playwright-core') + path.sep, path.join(__dirname, 'kept.cjs')];
const isIn = (places, file) => places.some((place) => file.startsWith(place));

/** By scope: what was loaded for each. */
const loaded = new WeakMap();

/**
 * Loads the product and its libraries once a worker instead of once a test file: loading, and
 * compiling anew what was hot, took a third of the processor's time. Test files, their helpers and
 * the pane are loaded for each file as ever. A file that needs modules of its own says
 * `@jest-environment node`.
 */
class SharingRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    const [, environment] = given;
    this.stores = [];
    if (environment.isShared && !loaded.has(environment)) loaded.set(environment, new Runtime(...given));
    this.common = loaded.get(environment) ?? null;
    // Errors name lines of what was loaded for other files, too.
    if (this.common) this.transformCache.sourceMaps = this.common.transformCache.sourceMaps;
  }

  requireModuleOrMock(from, name) {
    const file = this.common && this.fileOf(from, name);
    if (file && isIn(ofWorker, file)) return require(file);
    const isShared = file && isIn([product, libraries], file) && !isIn(ofTests, file);
    return isShared ? this.common.requireModuleOrMock(from, name) : super.requireModuleOrMock(from, name);
  }

  /** Path of a module, or null of one that Node itself has or nobody. */
  fileOf(from, name) {
    if (this._resolution.isCoreModule(name)) return null;
    try {
      return this._resolution.resolveCjs(from, name);
    } catch {
      return null;
    }
  }

  /**
   * Jest makes one asynchronous store a test file and lets it stand; before Node 24 each that
   * stands is visited for every promise, so that the last files of a worker took twice their time.
   */
  requireModule(from, name, ...options) {
    const module = super.requireModule(from, name, ...options);
    if (name !== 'node:async_hooks') return module;
    const { stores } = this;
    class KnownStore extends module.AsyncLocalStorage {
      constructor(...given) {
        super(...given);
        stores.push(this);
      }
    }
    return { ...module, AsyncLocalStorage: KnownStore };
  }

  teardown() {
    super.teardown();
    for (const store of this.stores) store.disable();
  }
}

module.exports = { __esModule: true, default: SharingRuntime };
