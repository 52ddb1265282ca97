// Everything that ships and everything that shows it: pane, command line, workbench.
// Arguments go to webpack: npm run build -- --env baseUrl=https://host/path --env officeJs=local
import { binOf, runNode } from './tools.mjs';

const webpack = await runNode([binOf('webpack-cli'), ...process.argv.slice(2)]);
const workbench = webpack.code === 0 ? await runNode(['scripts/workbench/build.mjs']) : webpack;
process.exitCode = workbench.code;
