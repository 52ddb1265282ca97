// A browser or an office program beside which a machine is busy may be late once: where nobody sits
// by, a test that fails is tried once more, and the log tells why it failed first.
/* global jest */
if (process.env.CI) jest.retryTimes(1, { logErrorsBeforeRetry: true });
