import type { Fact } from '../facts/fact';
import { defineRule } from '../rule';
import { yearSteps } from '../facts/slots';
import { listed, quote, slotText } from '../wording';

/** CT-901: a series goes on under another name. */
export const nearbyNames = defineRule({
  id: 'CT-901',
  family: 'boundary',
  title: { vi: 'Chuỗi số liệu tiếp tục dưới tên khác', en: 'A series that continues under another name' },
  given: {
    vi: 'Danh mục nêu các chỉ tiêu gần tên (thuê bao Internet, thuê bao Internet băng rộng).',
    en: 'The catalogue lists indicators with close names (Internet, broadband Internet subscriptions).',
  },
  when: {
    vi: 'Năm này chỉ một chỉ tiêu có số, năm sau chỉ chỉ tiêu kia có số.',
    en: 'One year only the one has a value, the next year only the other.',
  },
  then: {
    vi: 'Cảnh báo: phải nêu hai tên có cùng phạm vi hay không.',
    en: 'A warning: it must be said whether both names mean the same.',
  },
  reason: {
    vi: 'Nối hai chuỗi khác phạm vi tạo ra mức tăng, giảm không có thật.',
    en: 'Joining two series of different scope makes growth that never happened.',
  },
  severity: { fails: 'warning', undecided: null },
  messages: {
    renamed: {
      vi: 'Với {from} chỉ có {before}; với {to} chỉ có {after}. Hai tên gần nhau nhưng chưa chắc cùng phạm vi, nên không nối thành một chuỗi; đề nghị nêu ở cột 9 hai chỉ tiêu có trùng phạm vi không, hoặc điền đủ cả hai dòng.',
      en: 'For the {from} there is only {before}; for the {to} only {after}. The names are close, but may differ in scope and are not joined into one series; please say in column 9 whether they mean the same, or fill in both rows.',
    },
  },
  *evaluate(report, context) {
    for (const { members } of context.catalogue.relationsOfKind('alike')) {
      for (const step of yearSteps) {
        const ends = members.map((id) => [step.from, step.to].map((slot) => context.facts.fact(id, slot)));
        const [before, after] = [0, 1].map((end) => ends.flatMap((own) => own[end] ?? [])) as [Fact[], Fact[]];
        // With both ends the series goes on.
        const isJoined = ends.some(([from, to]) => from && to);
        if (isJoined || before.length === 0 || after.length === 0) continue;
        const quoted = (facts: readonly Fact[]) => listed(facts.map((fact) => quote(fact, report.sheet)));
        yield {
          outcome: 'fails',
          message: 'renamed',
          values: {
            from: slotText(step.from, report.head.year),
            to: slotText(step.to, report.head.year),
            before: quoted(before),
            after: quoted(after),
          },
          cells: [...after, ...before].flatMap(({ cells }) => cells),
        };
      }
    }
  },
});
