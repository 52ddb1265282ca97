import type { Book } from '../../sheet/province/report';
import type { Submission } from '../readSubmission';
import { figuresOf } from './figures';

/** Changes when a field is renamed or removed. */
const documentVersion = 1;

/**
 * The figures of a workbook, with what was said of them and by whom, as one JSON document. Dates
 * are ISO, values in the units given.
 */
export function figuresJson(book: Book, { seal, gate, cover, checks }: Submission, rules: string): string {
  const document = {
    document: 'chi-tieu/submission',
    version: documentVersion,
    rules,
    seal: { state: seal.state, sealedAt: seal.sealedAt, by: seal.by, sha256: seal.seal },
    signatures: (cover?.signatures ?? []).map(({ role, name, date }) => ({ role, name, date })),
    waivers: gate.waivers,
    sheets: book.reports.map((report) => {
      const { province, year, template, status } = report.head;
      return {
        province: province && { scheme: province.scheme, code: province.code, name: province.name.vi },
        year,
        template: template && { id: template.id, version: template.version },
        status,
        figures: figuresOf(report).map(({ code, indicator, mark, ...figure }) => ({
          code,
          indicator: indicator?.id ?? null,
          ...figure,
          mark: mark?.id ?? null,
        })),
        explanations: checks
          .filter((check) => check.report.sheet === report.sheet && check.report.symbolRow === report.symbolRow)
          .flatMap(({ findings }) => findings)
          .flatMap(({ rule, cells, message, explanation }) =>
            explanation
              ? [{ rule, cells: cells.map(({ row, column }) => ({ row, column })), message, ...explanation }]
              : [],
          ),
      };
    }),
    ledger: book.ledger.map(({ figure }) => figure),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
