import { rulesVersion } from '../../checks/rules';
import { shortDigest } from '../../submission/digest';
import { signerRoles } from '../../submission/cover/coverFields';
import { planSeal, sealRefusal, type SealPlan, type SealRefusal } from '../../submission/seal/sealPlan';
import { signedOf } from '../../submission/seal/signedSheets';
import type { SealCheck } from '../../submission/seal/verify';
import { openPlaceText, otherReasonTexts, unfilledText } from '../../submission/completenessWords';
import { refusalWords } from '../../submission/submissionWords';
import type { ExitCode, Given, Shell } from '../command';
import { givenForms } from '../read/givenForms';
import { judged, refuseWithoutReports } from '../read/checkedBook';
import { earlierBooks } from '../read/earlierBooks';
import { sentence } from '../messages/catalogue';
import { concealedLines, findingLine } from '../print/textReport';
import { localDay, localTime, printMoment } from '../../sheet/grid/days';
import { UserError } from '../userError';
import { besideName, oneFile, snapshotOfOne } from '../read/oneFile';
import { refuseOutput } from '../write/outputFiles';
import { agreedBy, keepWritten, writeInto } from '../write/writeInto';

/** What the new file's name ends with. */
const suffix = '-niem-phong';

/** Refusals whose every reason is printed. */
const listed: readonly SealRefusal[] = ['unfilled', 'openPlaces', 'disguised', 'errors', 'unexplained'];

/** Does what the command `seal` is asked for. */
export async function run(given: Given, shell: Shell): Promise<ExitCode> {
  const { language, print, complain, folder } = shell;
  const { file, bytes } = await oneFile('seal', given.files, folder);
  const force = given.flag('force');
  const target = given.text('out') ?? (force ? file : besideName(file, suffix));
  await refuseOutput(target, folder, force);
  const lists = await givenForms(given.text('forms'), folder);
  const earlier = await earlierBooks(given.list('previous'), shell, lists);
  refuseWithoutReports(file, snapshotOfOne(file, bytes), lists);
  const now = new Date();
  const signings = signerRoles.flatMap((role) => {
    const name = given.text(role);
    return name === null ? [] : [{ role, name, date: localDay(now) }];
  });
  let refused: readonly string[] = [];
  let remarks: readonly string[] = [];
  let replaced: SealCheck | null = null;
  let sealed: SealPlan | null = null;
  const written = await writeInto({ file, bytes }, ({ snapshot, sheets }) => {
    const { book, submission } = judged(snapshot, lists, earlier);
    const { gate, cover, notes, seal: before } = submission;
    const signed = signedOf(cover, book, before);
    replaced = before.seal === null ? null : before;
    remarks = otherReasonTexts(notes).map((text) => text[language]);
    const by = given.needed('by').trim();
    const refusal = sealRefusal({ gate, signed, signings, book, by });
    if (refusal) {
      if (!listed.includes(refusal)) throw new UserError(refusalWords[refusal]);
      refused = [
        ...gate.unfilled.map((one) => unfilledText(one)[language]),
        ...gate.openPlaces.map((one) => openPlaceText(one)[language]),
        ...concealedLines(gate.disguised, language),
        ...[...gate.errors, ...gate.unexplained].map(({ finding, report }) =>
          findingLine(finding, report.sheet, language),
        ),
      ];
      return { create: [], fill: [] };
    }
    sealed = planSeal({ snapshot, book, sheets, gate, signed, rules: rulesVersion, by, at: localTime(now), signings });
    return sealed;
  });
  remarks.forEach((line) => print(line));
  if (sealed === null) {
    refused.forEach((line) => print(line));
    complain(sentence('seal.refused', { file, count: refused.length })[language]);
    return 1;
  }
  await keepWritten(written, target, folder, agreedBy(given));
  const plan: SealPlan = sealed;
  const before = replaced as SealCheck | null;
  if (before !== null) print(sentence('seal.replaces', replacedSeal(before))[language]);
  print(sentence('seal.done', { file: target, short: shortDigest(plan.seal), seal: plan.seal })[language]);
  return 0;
}

/** Whose seal it was, as `verify` says it. */
function replacedSeal({ by, sealedAt, seal }: SealCheck): Readonly<Record<'by' | 'at' | 'short', string>> {
  return { by: by ?? '?', at: printMoment(sealedAt ?? '?'), short: shortDigest(seal ?? '') };
}
