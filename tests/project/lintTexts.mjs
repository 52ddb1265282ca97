// Lints made-up files: reads [{ file, text }] as JSON from stdin, prints [{ file, rules: [ruleId]
// }].
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

// No project has these files, so their types are not known.
const untyped = {
  files: ['**/*.{ts,tsx}'],
  languageOptions: { parserOptions: { projectService: false } },
  rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-misused-promises': 'off' },
};
const eslint = new ESLint({ overrideConfig: [untyped] });
const results = [];
for (const madeUp of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(madeUp.text, { filePath: madeUp.file });
  results.push({ file: madeUp.file, rules: result.messages.map(({ ruleId, message }) => ruleId ?? message) });
}
console.log(JSON.stringify(results));
