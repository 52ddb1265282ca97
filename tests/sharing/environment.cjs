const { TestEnvironment } = require('jest-environment-node');
const keptScope = require('./scope.cjs');

module.exports = keptScope(TestEnvironment);
