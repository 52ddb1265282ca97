const { TestEnvironment } = require('jest-environment-jsdom');
const keptScope = require('./scope.cjs');

/** A page without a browser: libraries keep their styles in its head, the body is each file's own. */
module.exports = class extends keptScope(TestEnvironment) {
  async teardown() {
    await super.teardown();
    this.global.document.body.replaceChildren();
  }
};
