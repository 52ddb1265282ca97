import { strFromU8, unzipSync } from 'fflate';
import { census, lostKinds } from '../../../src/xlsx/keep/census';
import { readXlsx } from '../../../src/xlsx/read/readXlsx';
import { carriedParts, keptWords, kindsOfEvery } from '../../xlsx/keep/everyKind';
import { sample } from '../../sampling';
import { useFolder } from '../runTool';
import { ownSheet, saveOn, waysOfSaving } from './waysOfSaving';

// Slow because each way fills a workbook, opens it and writes it again.
jest.setTimeout(120_000);

const folder = useFolder();

const ways = sample('ways of saving', waysOfSaving, (way) => (way === 'workbench' ? 'host' : 'library'));

test.each(ways)('%s loses nothing of what is not its own', async (way) => {
  const { came, saved } = await saveOn(way, folder());
  const before = census(came);
  expect(kindsOfEvery.filter((kind) => !before.has(kind))).toEqual([]);
  expect(lostKinds(came, saved)).toEqual([]);
  const [old, now] = [unzipSync(came), unzipSync(saved)];
  for (const part of carriedParts)
    expect([part, Buffer.compare(Buffer.from(now[part] ?? []), Buffer.from(old[part]!))]).toEqual([part, 0]);
  for (const [part, words] of keptWords) {
    const texts = Object.keys(now).flatMap((name) => (part.test(name) ? [strFromU8(now[name]!)] : []));
    expect([words, texts.some((text) => words.test(text))]).toEqual([words, true]);
  }
  const values = (bytes: Uint8Array) => readXlsx(bytes).grids.find(({ sheet }) => sheet === ownSheet)!.values;
  expect(values(saved)).toEqual(
    way === 'workbench'
      ? [
          [3738.5, 'Tên'],
          [13.5, 'Chữ'],
        ]
      : values(came),
  );
});
