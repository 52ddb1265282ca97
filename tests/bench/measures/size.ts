import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from '../benches';
import { budgetLine } from '../report';

const budget = 150;

/** Kilobytes of a file as it is sent. */
export function sentSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length / 1024;
}

/** The scripts of the built pane, gzipped: what it loads at once, and what comes later. */
export const sizeBench: Bench = {
  name: 'size',
  usage: 'size',
  needsFile: false,
  run() {
    const page = readFileSync('dist/taskpane.html', 'utf8');
    const all = readdirSync('dist/taskpane').filter((file) => file.endsWith('.js'));
    const initial = all.filter((file) => page.includes(file));
    const total = (files: readonly string[]): number =>
      files.reduce((sum, file) => sum + sentSize(join('dist/taskpane', file)), 0);
    const later = all.filter((file) => !initial.includes(file));
    console.log(budgetLine('initial script of the pane, gzip', total(initial), budget, 'KB'));
    console.log(`loaded when wanted: ${later.length} scripts, ${total(later).toFixed(0)} KB altogether`);
  },
};
