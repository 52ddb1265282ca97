import { statusWords } from '../indicators/statuses';
import { dataStatuses } from '../indicators/template';
import type { Language, LocalText } from '../indicators/text';
import { families } from './finding';
import type { DescribedRule, SeverityByStatus } from './rule';
import { familyWords, outcomeWords, severityWords } from './words';

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
} as const satisfies Record<string, LocalText>;

/** The rules as a Markdown page in one language: what is checked, why, how grave it is and what is said. */
export function ruleBook(rules: readonly DescribedRule[], version: string, language: Language): string {
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
    return own.length === 0 ? [] : [`## ${familyWords[family][language]}`, ...own.map((rule) => entry(rule, language))];
  });
  return `${[...head, ...chapters].join('\n\n')}\n`;
}

function entry(rule: DescribedRule, language: Language): string {
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
  ].join('\n');
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
