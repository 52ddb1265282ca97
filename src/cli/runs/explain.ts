import { explanationCells, planNotes } from '../../submission/notes/notesSheet';
import type { ExitCode, Given, Shell } from '../command';
import { givenForms } from '../read/givenForms';
import { judged, refuseWithoutReports } from '../read/checkedBook';
import { earlierBooks } from '../read/earlierBooks';
import { sentence } from '../messages/catalogue';
import { besideName, oneFile, snapshotOfOne } from '../read/oneFile';
import { refuseOutput } from '../write/outputFiles';
import { agreedBy, keepWritten, writeInto } from '../write/writeInto';

/** What the new file's name ends with. */
const suffix = '-giai-trinh';

/** Does what the command `explain` is asked for. */
export async function run(given: Given, shell: Shell): Promise<ExitCode> {
  const { language, print, folder } = shell;
  const { file, bytes } = await oneFile('explain', given.files, folder);
  const force = given.flag('force');
  const target = given.text('out') ?? (force ? file : besideName(file, suffix));
  await refuseOutput(target, folder, force);
  const lists = await givenForms(given.text('forms'), folder);
  const earlier = await earlierBooks(given.list('previous'), shell, lists);
  refuseWithoutReports(file, snapshotOfOne(file, bytes), lists);
  let count = 0;
  const written = await writeInto({ file, bytes }, ({ snapshot, sheets }) => {
    const { submission } = judged(snapshot, lists, earlier);
    const { gate, notes } = submission;
    const present = new Set(notes.explanations.map(({ fingerprint }) => fingerprint));
    const rows = gate.unexplained
      .map(({ finding, report }) => explanationCells(finding, report, null))
      .filter((cells) => !present.has(String(cells.fingerprint)));
    count = rows.length;
    return planNotes(snapshot, sheets, rows);
  });
  if (count === 0) {
    print(sentence('explain.none', { file })[language]);
    return 0;
  }
  await keepWritten(written, target, folder, agreedBy(given));
  print(sentence('explain.done', { file: target, count })[language]);
  return 0;
}
