const path = require('node:path');
const { default: Runtime } = require('jest-runtime');

const root = path.resolve(__dirname, '../..');
const product = path.join(root, 'src') + path.sep;
const libraries = path.join(root, 'node_modules') + path.sep;
/** They hang themselves into each test file, or are meant to be new in each. */
const ofTests = ['@testing-library', 'fake-indexeddb'].map((name) => path.join(libraries, name) + path.sep);

/** By scope: what was loaded for each. */
const loaded = new WeakMap();

/**
 * Loads the product and its libraries once a worker instead of once a test file: loading, and
 * compiling anew what was hot, took a third of the processor's time. Test files and their helpers
 * are loaded for each file as ever. A file that needs modules of its own says
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
    const shared = this.common && this.isShared(from, name);
    return shared ? this.common.requireModuleOrMock(from, name) : super.requireModuleOrMock(from, name);
  }

  isShared(from, name) {
    if (this._resolution.isCoreModule(name)) return false;
    let file;
    try {
      file = this._resolution.resolveCjs(from, name);
    } catch {
      return false;
    }
    return file.startsWith(product) || (file.startsWith(libraries) && !ofTests.some((one) => file.startsWith(one)));
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
