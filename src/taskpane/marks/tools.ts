import { severities, type Finding } from '../../checks/finding';
import { liveSheetsOf, planLive, removeLiveSheets, type LivePlan } from '../../excel/write/liveSheets';
import { showNotes, type MarkNote } from '../../excel/marks/markNotes';
import { showMarks, type Mark } from '../../excel/marks/marks';
import { setProtection } from '../../excel/marks/protection';
import { readSnapshot } from '../../excel/read/readSnapshot';
import type { ExcelSession } from '../../excel/door/session';
import { writeSheets } from '../../excel/write/writeSheets';
import { loadCatalogue } from '../../indicators/catalogue/catalogue';
import { loadProvinces } from '../../indicators/provinces/provinces';
import { loadTemplates } from '../../indicators/forms/templates';
import { liveRules } from '../../checks/live/liveChecks';
import type { Language } from '../../indicators/text';
import { readBookWithForms } from '../../sheet/formSheet/readBookWithForms';
import type { Telling } from '../undo/told';

/** What was found on one sheet. */
export interface SheetFindings {
  readonly report: { readonly sheet: string };
  readonly findings: readonly Finding[];
}

/** Each cell once, by the gravest finding that names it. */
export function marksOf(sheets: readonly SheetFindings[]): readonly Mark[] {
  const gravest = new Map<string, Finding['severity']>();
  const places = new Map<string, { readonly sheet: string; readonly address: string }>();
  for (const severity of severities) {
    for (const finding of sheets.flatMap(({ findings }) => findings)) {
      if (finding.severity !== severity) continue;
      for (const { sheet, address } of finding.cells) {
        const key = `${sheet}!${address}`;
        if (gravest.has(key)) continue;
        gravest.set(key, severity);
        places.set(key, { sheet, address });
      }
    }
  }
  const names = [...new Set([...places.values()].map(({ sheet }) => sheet))];
  return names.flatMap((sheet) =>
    severities.flatMap((severity): Mark[] => {
      const addresses = [...places].flatMap(([key, place]) =>
        place.sheet === sheet && gravest.get(key) === severity ? [place.address] : [],
      );
      return addresses.length > 0 ? [{ sheet, severity, addresses }] : [];
    }),
  );
}

/** What is said at each cell: the findings that send a person there first. */
export function notesOf(sheets: readonly SheetFindings[], language: Language): readonly MarkNote[] {
  const byPlace = new Map<string, MarkNote>();
  for (const { rule, cells, message } of sheets.flatMap(({ findings }) => findings)) {
    const [cell] = cells;
    if (!cell) continue;
    const key = `${cell.sheet}!${cell.address}`;
    const before = byPlace.get(key);
    const text = `${rule}. ${message[language]}`;
    byPlace.set(key, { sheet: cell.sheet, address: cell.address, text: before ? `${before.text}\n${text}` : text });
  }
  return [...byPlace.values()];
}

/**
 * Puts notes beside marks that stand already; false where Excel refused, which makes no mark fail.
 */
function put(session: ExcelSession, notes: readonly MarkNote[]): Promise<boolean> {
  return showNotes(session, notes).then(
    () => true,
    () => false,
  );
}

/** Each does one thing to the workbook and tells in one sentence what came of it. */
export const tools = {
  async mark(session: ExcelSession, sheets: readonly SheetFindings[], language: Language): Promise<Telling> {
    const marks = marksOf(sheets);
    await showMarks(session, marks);
    const noted = await put(session, notesOf(sheets, language));
    const count = marks.reduce((sum, { addresses }) => sum + addresses.length, 0);
    return (say) => [say('marks.shown', { count }), ...(noted ? [] : [say('marks.notesFailed')])].join(' ');
  },

  async unmark(session: ExcelSession): Promise<Telling> {
    await showMarks(session, []);
    const gone = await put(session, []);
    return (say) => [say('marks.cleared'), ...(gone ? [] : [say('marks.notesFailed')])].join(' ');
  },

  async makeLive(session: ExcelSession, sheets: readonly SheetFindings[]): Promise<Telling> {
    const snapshot = await readSnapshot(session);
    const { book, lists } = readBookWithForms(snapshot, {
      catalogue: loadCatalogue(),
      provinces: loadProvinces().provinces,
      templates: loadTemplates(),
    });
    const former = liveSheetsOf(snapshot);
    let plan: LivePlan | null = null;
    // Somebody may have typed into a former one meanwhile: these are looked at once more.
    await writeSheets(session, former.removed, (state) => (plan = planLive(state, book, lists.catalogue)));
    const { made, checks, kept } = plan as unknown as LivePlan;
    const findings = sheets.flatMap((one) => one.findings);
    const shown = findings.filter(({ rule }) => (liveRules as readonly string[]).includes(rule)).length;
    const staying = [...former.kept, ...kept];
    return (say) =>
      [
        ...(made === null
          ? [say('live.nothing')]
          : [say('live.made', { sheet: made, count: checks }), say('live.covers', { shown, all: findings.length })]),
        ...(staying.length > 0 ? [say('live.kept', { sheets: staying.join(', ') })] : []),
      ].join(' ');
  },

  async removeLive(session: ExcelSession): Promise<Telling> {
    const { removed, kept } = await removeLiveSheets(session);
    if (kept.length > 0) return (say) => say('live.kept', { sheets: kept.join(', ') });
    return (say) => say(removed.length > 0 ? 'live.removed' : 'live.none');
  },

  async lock(session: ExcelSession, sheets: readonly SheetFindings[]): Promise<Telling> {
    await setProtection(session, sheetNames(sheets), true);
    return (say) => say('lock.done');
  },

  async unlock(session: ExcelSession, sheets: readonly SheetFindings[]): Promise<Telling> {
    await setProtection(session, sheetNames(sheets), false);
    return (say) => say('lock.undone');
  },
};

function sheetNames(sheets: readonly SheetFindings[]): readonly string[] {
  return [...new Set(sheets.map(({ report }) => report.sheet))];
}
