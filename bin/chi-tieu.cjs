#!/usr/bin/env node
'use strict';

async function start() {
  const { commandLine } = await import('../scripts/commandLine.mjs');
  const { main } = require(await commandLine());
  process.exitCode = await main(process.argv.slice(2));
}

start().catch((error) => {
  process.stderr.write(`chi-tieu: ${error.message}\n`);
  process.exitCode = 2;
});
