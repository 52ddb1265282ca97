import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { census } from '../../../src/xlsx/keep/census';
import { saveOn, waysOfSaving } from '../../cli/write/waysOfSaving';
import { sample } from '../../sampling';
import { findLibreOffice } from './libreoffice';
import { opinionOf } from './opinion';

const program = findLibreOffice();
if (program === null) console.warn('LibreOffice not found: whether it opens what was carried over was not measured.');
const measured = program === null ? it.skip : it;

/** Of what is carried over, what LibreOffice itself knows and writes again. */
const known = ['part:chart', 'part:comments', 'part:table', 'sheet:hyperlink', 'sheet:sparkline', 'sheet:cfRule'];

measured(
  'workbooks with one of everything are opened by LibreOffice after every way of saving',
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'chi-tieu-carried-'));
    try {
      const books: { name: string; bytes: Uint8Array }[] = [];
      for (const way of sample('ways of saving opened in LibreOffice', waysOfSaving))
        books.push({ name: way.replaceAll(' ', ''), bytes: (await saveOn(way, folder)).saved });
      for (const { name, differences, errors, saved } of await opinionOf(program!, books)) {
        expect([name, differences, errors]).toEqual([name, [], []]);
        const kinds = census(saved);
        expect([name, known.filter((kind) => !kinds.has(kind))]).toEqual([name, []]);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  300_000,
);
