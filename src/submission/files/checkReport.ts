import { reasonWords } from '../../checks/explanation';
import type { SheetCheck } from '../../checks/engine';
import type { Finding, Severity } from '../../checks/finding';
import { addressOn, type FindingCell } from '../../checks/findingCell';
import { fillMessage, type Arguments } from '../../checks/message';
import { severityWords } from '../../checks/rulebook/ruleWords';
import { statusWords } from '../../indicators/forms/statuses';
import type { Language, LocalText } from '../../indicators/text';
import { completenessOf } from '../../sheet/province/completeness';
import { printDay } from '../../sheet/grid/days';
import { signerWords } from '../cover/coverFields';
import { coverText } from '../cover/readCover';
import type { Submission } from '../readSubmission';
import { changeText, copyText, sealText } from '../submissionWords';
import { markup, nothing, type Html } from './html';
import { reportStyle } from './reportStyle';
import { reportWords } from './reportWords';

/** A workbook to report on: what it holds, or why it could not be read. */
export interface ReportedFile {
  readonly file: string;
  readonly error: LocalText | null;
  readonly submission: Submission | null;
}

/** What the report is about besides its files. */
export interface ReportContext {
  readonly language: Language;
  readonly rules: string;
  /** As it is to be read. */
  readonly madeAt: string;
}

type Words = keyof typeof reportWords;

/** Everything a section needs to speak. */
interface Speaker extends ReportContext {
  readonly say: (key: Words, values?: Arguments) => string;
  readonly told: (text: LocalText) => string;
}

/**
 * The check report as one HTML page without scripts and links, to be read and printed (A4): for
 * each workbook what it is, its seal and signatures, counts, and every finding with its explanation
 * or waiver. All texts are escaped.
 */
export function checkReport(files: readonly ReportedFile[], context: ReportContext): string {
  const { language } = context;
  const speaker: Speaker = {
    ...context,
    say: (key, values = {}) => fillMessage(reportWords[key], values)[language],
    told: (text) => text[language],
  };
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${speaker.say('title')}</title>
<style>${{ html: reportStyle }}</style>
</head>
<body>
${files.map((file) => section(file, speaker))}
</body>
</html>
`;
  return page.html;
}

function section({ file, error, submission }: ReportedFile, speaker: Speaker): Html {
  const { say, told, rules, madeAt } = speaker;
  const facts: readonly (readonly [string, string])[] = [
    [say('file'), file],
    ...(submission && coverText(submission.cover, 'unit') !== ''
      ? [[say('unit'), coverText(submission.cover, 'unit')] as const]
      : []),
    [say('rules'), rules],
    [say('madeAt'), madeAt],
    ...(submission ? [[say('seal'), told(sealText(submission.seal))] as const] : []),
    ...(submission?.cover ? [[say('signatures'), signatures(submission, speaker)] as const] : []),
  ];
  return markup`<main>
<h1>${say('title')}</h1>
<table class="facts">${facts.map(([term, text]) => markup`<tr><th scope="row">${term}</th><td>${text}</td></tr>`)}</table>
${error ? markup`<p class="error">${say('unread')}: ${told(error)}</p>` : nothing}
${submission ? body(submission, speaker) : nothing}
</main>`;
}

function signatures({ cover }: Submission, { say, told }: Speaker): string {
  return cover!.signatures
    .map(({ role, name, date }) => {
      const signed = [name, printDay(date)].filter((part) => part !== '').join(', ');
      return `${told(signerWords[role])}: ${name === '' ? say('unsigned') : signed}`;
    })
    .join('; ');
}

function body(submission: Submission, speaker: Speaker): Html {
  const { say, told } = speaker;
  const { checks, gate, seal } = submission;
  const copy = copyText(seal);
  return markup`
${summary(checks, speaker)}
${list(say('changes', { count: seal.changes.length }), [
  ...seal.changes.map((change) => told(changeText(change))),
  ...(copy ? [told(copy)] : []),
])}
${list(
  say('waivers', { count: gate.waivers.length }),
  gate.waivers.map((waiver) => say('waiver', { ...waiver, at: printDay(waiver.at) })),
)}
${checks.map((check) => findings(check, speaker))}`;
}

function summary(checks: readonly SheetCheck[], { say, told }: Speaker): Html {
  const heads = (
    ['sheet', 'form', 'status', 'filled', 'required', 'errors', 'warnings', 'explained', 'infos'] as const
  ).map((key) => markup`<th scope="col">${say(key)}</th>`);
  const rows = checks.map(({ report, counts, findings: all }) => {
    const { template, status } = report.head;
    const { filled, of, requiredBlank } = completenessOf(report);
    const explained = all.filter(({ explanation }) => explanation !== null).length;
    return markup`<tr><td>${report.sheet}</td><td>${template ? `${template.id} ${template.version}` : '?'}</td>
<td>${status ? told(statusWords[status].word) : '?'}</td><td class="number">${filled}/${of}</td>
${[requiredBlank.length, counts.error, counts.warning, explained, counts.info].map((count) => markup`<td class="number">${count}</td>`)}</tr>`;
  });
  return markup`<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

function findings({ report, findings: all, notChecked }: SheetCheck, { say, told, language }: Speaker): Html {
  const rows = all.map(
    (
      finding,
    ) => markup`<tr class="${finding.severity}"><td>${told(severityWords[finding.severity])}</td><td>${finding.rule}</td>
<td>${cellsOf(finding, report.sheet)}</td><td>${told(finding.message)}${said(finding, say, language)}</td></tr>`,
  );
  const heads = markup`<tr><th scope="col"></th><th scope="col">${say('rule')}</th><th scope="col">${say('cells')}</th><th scope="col">${say('finding')}</th></tr>`;
  const rules = [...new Set(notChecked.map(({ rule }) => rule))].join(', ');
  return markup`<h2>${report.sheet}</h2>
${
  all.length === 0
    ? markup`<p>${say('nothing')}</p>`
    : markup`<table class="findings"><thead>${heads}</thead><tbody>${rows}</tbody></table>`
}
${rules === '' ? nothing : markup`<p class="note">${say('notChecked')}: ${rules}</p>`}`;
}

/** What stands under a finding: waiver, explanation, or that a warning has none. */
function said({ severity, explanation, waiver }: Finding, say: Speaker['say'], language: Language): Html {
  if (waiver) return note(say('waived', { ...waiver, at: printDay(waiver.at) }));
  if (explanation) {
    const { reason, text, by, at } = explanation;
    return note(say('explanation', { reason: reasonWords[reason][language], text, by, at: printDay(at) }));
  }
  const waits: Severity = 'warning';
  return severity === waits ? note(say('unexplained')) : nothing;
}

const note = (text: string): Html => markup`<div class="said">${text}</div>`;

function cellsOf({ cells }: Finding, home: string): string {
  const placeOf = (cell: FindingCell): string => {
    const { row, column } = cell;
    const address = addressOn(cell, home);
    return row === '' ? address : `${address} (${row}${column && `[${column}]`})`;
  };
  return [...new Set(cells.map(placeOf))].join(', ');
}

function list(title: string, items: readonly string[]): Html {
  return items.length === 0
    ? nothing
    : markup`<h2>${title}</h2><ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}
