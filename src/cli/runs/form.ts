import type { Template } from '../../indicators/forms/template';
import { templatesOfYear } from '../../indicators/forms/templates';
import { loadForms, type LoadedForms } from '../../sheet/formSheet/formsOfBook';
import { formOf, yearOf } from '../choices';
import type { ExitCode, Given, Shell } from '../command';
import { exportForms } from '../write/exportForms';
import { problemSentence } from '../read/givenForms';
import { sentence } from '../messages/catalogue';
import { shippedLists, type Shipped } from '../../indicators/shippedLists';
import { oneFile, snapshotOfOne } from '../read/oneFile';
import { movedCells } from '../../sheet/upgrade/formUpgrade';
import { carryLooks } from '../../xlsx/edit/carryLooks';
import { followCharts } from '../../xlsx/keep/followCharts';
import { previewLines, upgradePlan, upgradesOf } from '../write/upgradeForms';
import { refuse } from '../userError';
import { refuseOutput, writeOutput } from '../write/outputFiles';
import { tellPassedOver } from '../read/workbooksAt';
import { openWorkbooks } from '../read/workbookFiles';
import { agreedBy, keepWritten, writeInto } from '../write/writeInto';

/** Does what the command `form` is asked for. */
export function run(given: Given, shell: Shell): Promise<ExitCode> {
  const year = given.text('year');
  const file = given.text('out');
  if (given.flag('upgrade')) return upgraded(file, given, shell);
  if (year !== null && file !== null) return exported(yearOf(year), file, given, shell);
  if (given.files.length === 0) throw refuse('form.nothing');
  return readBack(given.files, shell);
}

async function exported(
  year: number,
  file: string,
  given: Given,
  { folder, print, language }: Shell,
): Promise<ExitCode> {
  const lists = { ...shippedLists(), own: [] };
  const id = given.text('form');
  const forms = id === null ? templatesOfYear(year) : [formOf(id, year, lists)];
  await refuseOutput(file, folder, given.flag('force'));
  const { bytes, sheets } = await exportForms(forms, lists.catalogue);
  await writeOutput(bytes, file, folder, { force: given.flag('force') });
  print(sentence('form.exported', { file, sheets: sheets.map((name) => `“${name}”`).join(', ') })[language]);
  return 0;
}

/**
 * Shows what becomes of each row, and writes it to a new file where one is named; the workbook
 * itself is never changed.
 */
async function upgraded(target: string | null, given: Given, { folder, print, language }: Shell): Promise<ExitCode> {
  const { file, bytes } = await oneFile('form --upgrade', given.files, folder);
  if (target !== null) await refuseOutput(target, folder, given.flag('force'));
  const { upgrades, ownForms } = upgradesOf(snapshotOfOne(file, bytes), file);
  for (const one of ownForms) print(sentence('upgrade.ownForm', { ...one })[language]);
  if (upgrades.length === 0) {
    if (ownForms.length === 0) print(sentence('upgrade.none', { file })[language]);
    return 0;
  }
  const tell = (): void => {
    for (const upgrade of upgrades) for (const line of previewLines(upgrade)) print(line[language]);
  };
  if (target === null) {
    tell();
    print(sentence('upgrade.preview', { file })[language]);
    return 0;
  }
  const written = await writeInto({ file, bytes }, ({ sheets }) => upgradePlan(upgrades, sheets));
  const carried = upgrades.map((upgrade) => ({ ...movedCells(upgrade), form: upgrade.former }));
  const looks = await carryLooks(bytes, written.bytes, carried);
  const charts = followCharts(looks.bytes, carried);
  const lost = [...looks.lost, ...charts.lost];
  // Refused where anything would be lost: what became of the rows is told of what was written.
  await keepWritten({ ...written, bytes: charts.bytes, lost }, target, folder, agreedBy(given));
  tell();
  print(sentence('upgrade.done', { file: target })[language]);
  return 0;
}

/**
 * Tells of each form what it holds and of each bad cell why it is one; 2 where a form cannot be
 * loaded.
 */
async function readBack(paths: readonly string[], shell: Shell): Promise<ExitCode> {
  const { folder, print, complain, language } = shell;
  const shipped = shippedLists();
  let code: ExitCode = 0;
  for (const { file, snapshot, error } of await openWorkbooks(paths, folder)) {
    const loaded = snapshot && loadForms(snapshot, shipped);
    const complaints = loaded
      ? loaded.sheets.length === 0
        ? [sentence('forms.none', { file })]
        : loaded.problems.map((problem) => problemSentence(file, problem))
      : [error!];
    if (complaints.length > 0) code = 2;
    for (const complaint of complaints) complain(complaint[language]);
    for (const own of loaded?.own ?? []) {
      print(
        sentence('form.read', { file, form: own.id, version: own.version, rows: indicatorsOf(own).length })[language],
      );
      const codes = changedCodes(own, loaded!, shipped);
      if (codes.length > 0) print(sentence('form.changes', { codes: codes.join(', ') })[language]);
    }
  }
  await tellPassedOver(paths, shell);
  return code;
}

function indicatorsOf({ rows }: Template): readonly string[] {
  return rows.flatMap((row) => (row.kind === 'indicator' ? [row.indicator] : []));
}

/**
 * The rows whose indicator the catalogue does not have, or has with other settings or computes
 * otherwise.
 */
function changedCodes(own: Template, { catalogue }: LoadedForms, shipped: Shipped): readonly string[] {
  const said = (id: string, from: Shipped['catalogue']): string =>
    JSON.stringify([from.byId(id), from.sumOf(id), from.ratioOf(id)]);
  return indicatorsOf(own)
    .filter((id) => said(id, catalogue) !== said(id, shipped.catalogue))
    .map((id) => catalogue.byId(id)!.code);
}
