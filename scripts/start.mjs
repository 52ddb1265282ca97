// The add-in without Excel: builds the pane and the workbench, then serves them.
import { binOf, runNode } from './tools.mjs';

const steps = [
  [binOf('webpack-cli'), '--config-name', 'taskpane'],
  ['scripts/workbench/build.mjs'],
  ['scripts/workbench/serve.mjs', ...process.argv.slice(2)],
];
for (const step of steps) {
  const { code } = await runNode(step);
  if (code !== 0) {
    process.exitCode = code;
    break;
  }
}
