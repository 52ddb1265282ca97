#!/usr/bin/env node
'use strict';

const { commandLine } = require('../scripts/commandLine.cjs');

const args = process.argv.slice(2);
commandLine(args)
  .then(({ main }) => main(args))
  .then((code) => {
    process.exitCode = code;
  })
  .catch((error) => {
    process.stderr.write(`chi-tieu: ${error.message}\n`);
    process.exitCode = 2;
  });
