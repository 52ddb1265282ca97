#!/usr/bin/env node
'use strict';

const { commandLine } = require('../scripts/commandLine.cjs');

commandLine()
  .then(({ main }) => main(process.argv.slice(2)))
  .then((code) => {
    process.exitCode = code;
  })
  .catch((error) => {
    process.stderr.write(`chi-tieu: ${error.message}\n`);
    process.exitCode = 2;
  });
