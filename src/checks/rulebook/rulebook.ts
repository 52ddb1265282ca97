import { statusWords } from '../../indicators/forms/statuses';
import { dataStatuses } from '../../indicators/forms/template';
import type { Language, LocalText } from '../../indicators/text';
import { families } from '../finding';
import type { DescribedRule, SeverityByStatus } from '../rule';
import { ruleChanges } from './ruleChanges';
import { noticesOf, ruleNotices, unchecked, type NoticeKind } from './ruleNotices';
import { familyWords, outcomeWords, severityWords } from './ruleWords';

const texts = {
  title: { vi: 'Sổ quy tắc kiểm tra', en: 'Rule book' },
  generated: {
    vi: 'Trang này được sinh từ các quy tắc trong `src/checks` và `src/narrative` bằng `node scripts/rulebook.mjs`; không sửa tay.',
    en: 'This page is generated from the rules in `src/checks` and `src/narrative` by `node scripts/rulebook.mjs`; do not edit it by hand.',
  },
  count: {
    vi: 'Phiên bản {version}, {count} quy tắc.',
    en: 'Version {version}, {count} rules.',
  },
  outcomes: {
    vi: 'Mỗi con số in ra đại diện cho mọi giá trị làm tròn thành nó. Một quan hệ **đúng** khi có giá trị thỏa mãn trong sai số của chữ số cuối cùng; **sai** khi ngay cả lúc coi các số 0 ở cuối là làm tròn cũng không thỏa mãn; còn lại là **chưa kết luận**. Điều đúng không bao giờ bị nêu.',
    en: 'A printed number stands for all values that round to it. A relation **holds** when values within half of the last digit allow it; it **fails** when not even rounded trailing zeros do; in between it is **undecided**. What holds is never reported.',
  },
  severities: {
    vi: '**Lỗi** chặn việc gửi báo cáo. **Cảnh báo** phải được giải trình. **Ghi nhận** để đọc.',
    en: 'An **error** stops submission. A **warning** must be explained. A **note** is for reading.',
  },
  given: { vi: 'Cho biết', en: 'Given' },
  when: { vi: 'Khi', en: 'When' },
  then: { vi: 'Thì', en: 'Then' },
  reason: { vi: 'Vì sao', en: 'Why' },
  severity: { vi: 'Mức độ', en: 'Severity' },
  messages: { vi: 'Thông báo', en: 'Messages' },
  code: { vi: 'Mã nguồn', en: 'Code' },
  examples: { vi: 'Ví dụ đúng, sai, chưa kết luận', en: 'Examples that pass, fail, cannot be told' },
  known: { vi: 'Quy tắc đã biết là có thể hỏi nhầm', en: 'Rules known to ask of right numbers' },
  waived: { vi: 'Quy tắc được miễn cho mọi nơi', en: 'Rules waived for everybody' },
  ownWaivers: {
    vi: 'Một sổ có thể miễn một quy tắc bằng tên người và lý do; việc miễn hiện trong báo cáo kiểm tra, còn phát hiện vẫn được liệt kê.',
    en: 'A workbook may waive a rule under a person’s name with a reason; the waiver shows in the report, and its findings are still listed.',
  },
  none: { vi: 'Không có.', en: 'None.' },
  since: { vi: 'từ {year}', en: 'since {year}' },
  unchecked: { vi: 'Điều không kiểm tra được và vì sao', en: 'What cannot be checked, and why' },
  changes: { vi: 'Thay đổi theo năm', en: 'Changes by year' },
} as const satisfies Record<string, LocalText>;

/** Where a rule is written and where its examples stand, as paths from the root of the project. */
export interface RuleSources {
  readonly code: string;
  readonly examples: readonly string[];
}

export interface RuleBook {
  readonly rules: readonly DescribedRule[];
  readonly version: string;
  /** By rule; a rule without an entry gets no links. */
  readonly sources: ReadonlyMap<string, RuleSources>;
}

/** The rules as a Markdown page in one language; then what is known of them. */
export function ruleBook({ rules, version, sources }: RuleBook, language: Language): string {
  const say = (key: keyof typeof texts): string => texts[key][language];
  const head = [
    `# ${say('title')}`,
    say('generated'),
    say('count').replace('{version}', version).replace('{count}', String(rules.length)),
    say('outcomes'),
    say('severities'),
  ];
  const chapters = families.flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family);
    const entries = own.map((rule) => entry(rule, sources.get(rule.id), language));
    return own.length === 0 ? [] : [`## ${familyWords[family][language]}`, ...entries];
  });
  return `${[...head, ...chapters, ...appendix(language)].join('\n\n')}\n`;
}

/** Known-wrong and waived rules, what is beyond checking, and the changes of each year. */
function appendix(language: Language): readonly string[] {
  const say = (key: keyof typeof texts): string => texts[key][language];
  const notices = (kind: NoticeKind): string => {
    const lines = ruleNotices
      .filter((notice) => notice.kind === kind)
      .map(
        (notice) =>
          `- **${notice.rule}** (${say('since').replace('{year}', String(notice.since))}): ${notice[language]}`,
      );
    return lines.length === 0 ? say('none') : lines.join('\n');
  };
  const years = [...new Set(ruleChanges.map(({ year }) => year))];
  return [
    `## ${say('known')}`,
    notices('knownWrong'),
    `## ${say('waived')}`,
    notices('waived'),
    say('ownWaivers'),
    `## ${say('unchecked')}`,
    unchecked.map(({ what, why }) => `- **${what[language]}.** ${why[language]}`).join('\n'),
    `## ${say('changes')}`,
    ...years.flatMap((year) => [
      `### ${year}`,
      ruleChanges
        .filter((change) => change.year === year)
        .map(({ rules, [language]: text }) => `- ${rules.length > 0 ? `**${rules.join(', ')}:** ` : ''}${text}`)
        .join('\n'),
    ]),
  ];
}

function entry(rule: DescribedRule, sources: RuleSources | undefined, language: Language): string {
  const line = (key: 'given' | 'when' | 'then' | 'reason'): string =>
    `- **${texts[key][language]}:** ${rule[key][language]}`;
  const messages = Object.entries(rule.messages).map(([key, text]) => {
    const weight = rule.weights?.[key];
    const grave = weight ? ` (${gravity(weight, language)})` : '';
    return `  - ${text[language]}${grave}`;
  });
  return [
    `### ${rule.id}. ${rule.title[language]}`,
    '',
    line('given'),
    line('when'),
    line('then'),
    line('reason'),
    `- **${texts.severity[language]}:** ${severities(rule, language)}`,
    `- **${texts.messages[language]}:**`,
    ...messages,
    ...noticesOf(rule.id).map((notice) => `- **${texts[noticeTerm[notice.kind]][language]}:** ${notice[language]}`),
    ...(sources ? links(sources, language) : []),
  ].join('\n');
}

const noticeTerm = { knownWrong: 'known', waived: 'waived' } as const satisfies Record<NoticeKind, keyof typeof texts>;

/** The page stands in docs/, one folder below the root. */
function links({ code, examples }: RuleSources, language: Language): readonly string[] {
  const link = (path: string): string => `[${path}](../${path})`;
  return [
    `- **${texts.code[language]}:** ${link(code)}`,
    ...(examples.length > 0 ? [`- **${texts.examples[language]}:** ${examples.map(link).join(', ')}`] : []),
  ];
}

function severities(rule: DescribedRule, language: Language): string {
  const parts = (['fails', 'undecided'] as const).flatMap((outcome) => {
    const table = rule.severity[outcome];
    return table === null ? [] : [`${outcomeWords[outcome][language]}: ${gravity(table, language)}`];
  });
  return `${parts.join('; ')}.`;
}

/** `Lỗi`, or one for each status: `Ước tính: Ghi nhận, Sơ bộ: Cảnh báo, Chính thức: Lỗi`. */
function gravity(table: SeverityByStatus, language: Language): string {
  if (typeof table === 'string') return severityWords[table][language].toLowerCase();
  return dataStatuses
    .map(
      (status) =>
        `${severityWords[table[status]][language].toLowerCase()} (${statusWords[status].word[language].toLowerCase()})`,
    )
    .join(', ');
}
