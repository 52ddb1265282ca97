import { findingText } from '../../checks/findingText';
import { fillMessage } from '../../checks/message';
import { severityWords } from '../../checks/rulebook/ruleWords';
import type { Severity } from '../../checks/finding';
import type { Language } from '../../indicators/text';
import { markup, nothing, type Html } from '../../submission/files/html';
import type { ReviewEntry, ReviewFinding } from '../reviewResult';
import { filterMarks } from './filter';
import { pageWords as words } from './pageWords';

/**
 * What one province's workbook conceals, and its errors and warnings with what the department says
 * of them; nothing where there is none.
 */
export function entryFindings(entry: ReviewEntry, language: Language): Html {
  const shown = entry.findings.filter(({ severity }) => severity !== 'info');
  if (shown.length === 0 && entry.concealed.length === 0) return nothing;
  const title = `${entry.province.name[language]} (${entry.form.id})`;
  const concealed = entry.concealed.map(
    ({ differs, text }) => markup`<li>${mark(differs ? 'warning' : 'info', language)} ${text[language]}</li>`,
  );
  const findings = shown.map((finding) => item(finding, entry.sheet, language));
  return markup`<section${filterMarks(entry, language)}><h3>${title}</h3><ul>${concealed}${findings}</ul></section>`;
}

function mark(severity: Severity, language: Language): Html {
  return markup`<span class="${severity}">${severityWords[severity][language]}</span>`;
}

function item(finding: ReviewFinding, home: string, language: Language): Html {
  const { severity, explanation } = finding;
  const said = explanation ? hint(fillMessage(words.explanation, { ...explanation })[language]) : nothing;
  return markup`<li>${mark(severity, language)} ${findingText(finding, home, language)}${said}</li>`;
}

function hint(text: string): Html {
  return markup`<div class="hint">${text}</div>`;
}
