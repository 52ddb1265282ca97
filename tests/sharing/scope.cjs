/**
 * An environment with one global scope for all test files of a worker, so that they can share
 * modules (runtime.cjs). What a file adds to the scope or changes in it is taken back at its end.
 */
module.exports = (Environment) => {
  let kept = null;
  return class SharedEnvironment extends Environment {
    constructor(config, context) {
      if (kept) return kept;
      super(config, context);
      this.isShared = true;
      kept = this;
    }

    async setup() {
      this.before = globalsOf(this.global);
    }

    async teardown() {
      this.fakeTimers.useRealTimers();
      this.fakeTimersModern.useRealTimers();
      this.moduleMocker.restoreAllMocks();
      const { before } = this;
      for (const [name, descriptor] of globalsOf(this.global)) {
        if (!before.has(name)) delete this.global[name];
        else if (descriptor.value !== before.get(name).value)
          Object.defineProperty(this.global, name, before.get(name));
      }
    }
  };
};

/** A page lists names that it says nothing of. */
const globalsOf = (scope) =>
  new Map(
    Reflect.ownKeys(scope)
      .map((name) => [name, Object.getOwnPropertyDescriptor(scope, name)])
      .filter(([, descriptor]) => descriptor),
  );
