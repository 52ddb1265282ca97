const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const swc = require('./swc.config.cjs');

const root = __dirname;
const dist = path.join(root, 'dist');
const localUrl = 'https://localhost:3000';

/** Where a page takes Office.js from, and whom it must therefore trust. */
const officeSources = {
  cdn: {
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    // The second host serves a file that Office.js asks for in some Excels.
    hosts: ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'],
  },
  local: { script: 'office/office.js', hosts: [] },
};

/** The unmodified files of the npm package that Excel may ask for. */
const officeFiles = [
  'office.js',
  'excel-*16.0?.js',
  'es6-promise.js',
  '*/office_strings.js',
  'telemetry/oteljs*.js',
  'ariatelemetry/*.js',
  'agaveerrorux/**',
];

/**
 * The strictest policy under which Office.js and Fluent run: no eval, no inline script, no network call.
 * Fluent writes its styles through style elements, which needs `unsafe-inline` there.
 */
function contentPolicy({ hosts, serving }) {
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hosts],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'worker-src': ["'self'"],
    // Office.js asks in a frame of its own whether an unknown web host may be trusted.
    'frame-src': hosts.length > 0 ? hosts.slice(0, 1) : ["'none'"],
    'connect-src': serving ? ["'self'", 'wss://localhost:3000'] : ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** @param {object} [minimizerOptions] options of swc's minifier */
const minimizer = (minimizerOptions = {}) =>
  new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    test: /\.c?js$/,
    extractComments: false,
    minimizerOptions,
  });

/** What every build shares. */
function base(name) {
  return {
    name,
    context: root,
    mode: 'production',
    devtool: false,
    optimization: {
      minimizer: [minimizer()],
    },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: swc.options({ module: 'es6' }),
        },
      ],
    },
    cache: {
      type: 'filesystem',
      name,
      buildDependencies: { config: [__filename, require.resolve('./swc.config.cjs')] },
    },
    // scripts/size.mjs measures what counts; webpack's own hints look at uncompressed files.
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** A page of the add-in: `dist/<page>.html`, its scripts in `dist/<page>/`. */
function page({ page: name, entry, template, office, serving, plugins = [] }) {
  return {
    ...base(name),
    target: 'web',
    entry: { [name]: entry },
    output: {
      path: dist,
      filename: `${name}/[name].[contenthash:8].js`,
      chunkFilename: `${name}/[name].[contenthash:8].js`,
      clean: { keep: (asset) => !asset.startsWith(`${name}/`) },
    },
    plugins: [
      new HtmlPlugin({
        template,
        filename: `${name}.html`,
        templateParameters: { policy: contentPolicy({ ...office, serving }), officeJs: office.script },
        minify: false,
      }),
      ...plugins,
    ],
  };
}

/** Files that stand beside the pages: manifest, icons and, where asked for, Office.js itself. */
function companions({ baseUrl, officeJs }) {
  const office = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  return new CopyPlugin({
    patterns: [
      {
        from: 'manifest.xml',
        transform: (xml) => xml.toString().replaceAll(localUrl, baseUrl),
      },
      { from: 'assets/*.png' },
      { from: 'assets/support.html', to: 'support.html' },
      { from: 'assets/shortcuts.json', to: 'shortcuts.json' },
      ...(officeJs === 'local'
        ? officeFiles.map((from) => ({
            from,
            context: office,
            to: 'office/[path][name][ext]',
            info: { minimized: true },
          }))
        : []),
    ],
  });
}

/** Everything that modules import, as far as it is ours; `later`: what `import()` names, too. */
function importedBy(modules, { moduleGraph }, later) {
  const named = ({ dependencies, blocks }) => [
    ...dependencies.map((one) => moduleGraph.getModule(one)),
    ...(later ? blocks.flatMap(named) : []),
  ];
  const found = new Set(modules);
  for (const module of found) for (const one of named(module)) if (one) found.add(one);
  const names = Array.from(
    found,
    ({ resource }) => resource && path.relative(root, resource).replaceAll(path.sep, '/'),
  );
  return names.filter((name) => /^(?:src|seeds)\//.test(name));
}

/**
 * Writes which of our own files the command line is made of, paths from the root parted by tabs: a
 * line for each command with what it may load, `start` for what every start loads, `all` for
 * everything. By it scripts/commandLine.cjs sees whether what it is about to run is still fresh.
 */
class InputList {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('InputList', (compilation) => {
      const lists = new Map();
      compilation.hooks.finishModules.tap('InputList', (modules) => {
        const entries = Array.from(compilation.entries.values(), ({ dependencies: [entry] }) =>
          compilation.moduleGraph.getModule(entry),
        );
        const start = importedBy(entries, compilation, false);
        lists.set('start', start);
        lists.set('all', importedBy(modules, compilation, true));
        for (const module of modules) {
          const command = /src[\\/]cli[\\/]runs[\\/](\w+)\.ts$/.exec(module.resource);
          if (command) lists.set(command[1], [...start, ...importedBy([module], compilation, true)]);
        }
      });
      compilation.hooks.processAssets.tap('InputList', (assets) => {
        const always = ['package.json', 'package-lock.json', 'webpack.config.js', 'swc.config.cjs'];
        const lines = Array.from(lists, ([name, files]) => [name, ...new Set([...always, ...files])].join('\t'));
        assets[this.file] = new webpack.sources.RawSource(lines.join('\n'));
      });
    });
  }
}

function commandLine() {
  const minified = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
  const scope = 'exports, require, module, __filename, __dirname';
  return {
    ...base('cli'),
    target: 'node20',
    entry: { cli: './src/cli/index.ts' },
    output: { path: dist, filename: '[name].cjs', library: { type: 'commonjs2' } },
    // One file, so that nothing is left behind; what `import()` names is still evaluated only when it is wanted.
    plugins: [
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new InputList('cli.inputs'),
      // Run as a script, the file gives the function that Node would wrap around it: wrapping it at
      // each start would copy it once more.
      ...[`((tool) => (typeof module === 'object' ? tool(${scope}) : tool))((${scope}) => {`, '});'].map(
        (banner, at) => new webpack.BannerPlugin({ banner, raw: true, footer: at === 1, stage: minified }),
      ),
    ],
    // Written in ASCII: Node reads such a file without decoding it, and holds it in half the memory.
    optimization: { minimizer: [minimizer({ format: { ascii_only: true } })], splitChunks: false },
  };
}

function checked(env) {
  const baseUrl = String(env.baseUrl ?? localUrl).replace(/\/+$/, '');
  const officeJs = String(env.officeJs ?? 'cdn');
  if (!/^https:\/\/[^\s"'<>&]+$/.test(baseUrl))
    throw new Error(`--env baseUrl must be an https address, not "${baseUrl}".`);
  if (!(officeJs in officeSources)) throw new Error(`--env officeJs must be cdn or local, not "${officeJs}".`);
  return { baseUrl, officeJs };
}

module.exports = async (env = {}) => {
  const { baseUrl, officeJs } = checked(env);
  const serving = Boolean(env.WEBPACK_SERVE);
  const office = officeSources[officeJs];
  const pane = page({
    page: 'taskpane',
    entry: './src/taskpane/index.tsx',
    template: './src/taskpane/taskpane.html',
    office,
    serving,
    plugins: [companions({ baseUrl, officeJs })],
  });
  if (!serving) return [pane, commandLine()];

  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  const devServer = {
    host: 'localhost',
    port: 3000,
    server: { type: 'https', options: await getHttpsServerOptions() },
    static: false,
    hot: false,
    liveReload: true,
    client: { overlay: false },
  };
  // Never an eval form of source maps: the pages' content policy refuses it.
  const development = { mode: 'development', devtool: 'source-map' };
  return [{ ...pane, ...development, devServer }];
};
