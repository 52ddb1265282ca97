import { execFile, execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Path of the first of these programs that the machine has, or null. */
export function findProgram(...names: readonly string[]): string | null {
  for (const name of names) {
    try {
      return execFileSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // The next name, then none.
    }
  }
  return null;
}

/** Path of LibreOffice, or null on a machine without it. */
export const findLibreOffice = (): string | null => findProgram('soffice', 'libreoffice');

/** LibreOffice shows cached results unless it is told to recalculate every file it loads. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Loads workbooks, recalculates every formula and saves them under the same names in another
 * folder.
 */
export async function recalculate(program: string, files: readonly string[], folder: string): Promise<void> {
  const profile = path.join(folder, 'profile');
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  await convert(program, 'xlsx', files, path.join(folder, 'recalculated'), profile);
}

/** Fields parted by commas and in quotes, UTF-8, every sheet, numbers with all their digits. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';

/** Writes each sheet of workbooks as `NAME-SHEET.csv` into a folder, and nothing else. */
export async function toCsv(program: string, files: readonly string[], folder: string): Promise<void> {
  await convert(program, everySheet, files, folder, `${folder}-profile`);
}

/** Prints workbooks, every sheet, as `NAME.pdf` into a folder. */
export async function toPdf(program: string, files: readonly string[], folder: string): Promise<void> {
  await convert(program, 'pdf', files, folder, `${folder}-profile`);
}

/** Saves workbooks in another format. */
export async function convert(
  program: string,
  format: string,
  files: readonly string[],
  target: string,
  profile: string,
): Promise<void> {
  await promisify(execFile)(program, [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    target,
    ...files,
  ]);
}
