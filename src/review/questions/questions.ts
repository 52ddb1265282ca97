import { fillMessage } from '../../checks/message';
import type { Severity } from '../../checks/finding';
import type { FindingCell } from '../../checks/findingCell';
import type { LocalText } from '../../indicators/text';
import type { ReviewEntry, ReviewFinding } from '../reviewResult';

/** Something a reviewer asks a department, from a finding or a broken seal. */
export interface Question {
  /** From 1, in the order of gravity and weight. */
  readonly number: number;
  readonly severity: Severity;
  /** Id of the rule; null where the seal asks. */
  readonly rule: string | null;
  readonly cells: readonly FindingCell[];
  readonly text: LocalText;
  /**
   * Recognises the same question on another submission: the rule and the places it is about,
   * without values.
   */
  readonly key: string;
}

const sealText = {
  vi: 'Niêm phong không còn hiệu lực: ô {address} của “{sheet}” khi niêm phong là "{sealed}", nay là "{now}". Đề nghị niêm phong lại hoặc gửi lại bản đã niêm phong.',
  en: 'The seal is broken: cell {address} of “{sheet}” was "{sealed}" when sealed and is "{now}" now. Please seal again or send the sealed version.',
} as const satisfies LocalText;
const sealGone = {
  vi: 'Niêm phong không còn hiệu lực và không còn chỉ ra được ô nào đã đổi. Đề nghị niêm phong lại hoặc gửi lại bản đã niêm phong.',
  en: 'The seal is broken, and which cells have changed can no longer be told. Please seal again or send the sealed version.',
} as const satisfies LocalText;

/**
 * What a department is asked: what broke its seal, errors, and warnings that it has not explained;
 * waived rules and things for reading are not asked.
 */
export function questionsOf(entry: Pick<ReviewEntry, 'findings' | 'seal'>): readonly Question[] {
  const asked = entry.findings.filter(isAsked).map(({ rule, severity, cells, message }) => ({
    severity,
    rule,
    cells,
    text: message,
    key: findingKey({ rule, cells }),
  }));
  return [...sealQuestions(entry), ...asked].map((one, at) => ({ ...one, number: at + 1 }));
}

export function isAsked({ severity, explanation, waiver }: ReviewFinding): boolean {
  return waiver === null && (severity === 'error' || (severity === 'warning' && explanation === null));
}

function sealQuestions({ seal }: Pick<ReviewEntry, 'seal'>): readonly Omit<Question, 'number'>[] {
  if (seal.state !== 'broken') return [];
  const base = { severity: 'error', rule: null } as const;
  const told = seal.changes.flatMap(({ sheet, address, row, column, sealed, now }) =>
    sheet === null || address === null
      ? []
      : [
          {
            ...base,
            cells: [{ sheet, address, row, column, value: now }],
            text: fillMessage(sealText, { sheet, address, sealed: sealed ?? '', now: now ?? '' }),
            key: `seal ${row} ${column}`,
          },
        ],
  );
  return told.length > 0 ? told : [{ ...base, cells: [], text: sealGone, key: 'seal' }];
}

/** Codes and symbols outlive inserted rows and renamed sheets; addresses name what has neither. */
export function findingKey({ rule, cells }: { readonly rule: string; readonly cells: readonly FindingCell[] }): string {
  const places = cells.map(({ row, column, address }) => (row !== '' ? `${row}/${column}` : address));
  return [rule, ...places].join(' ');
}
