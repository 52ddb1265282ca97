import { languages } from '../../src/indicators/text';
import { commands } from '../../src/cli/commands';
import { messages } from '../../src/cli/messages/catalogue';
import { table } from '../../src/cli/print/table';
import { runTool } from './runTool';

const run = (args: readonly string[], environment = {}) => runTool('.', args, environment);

describe('the tool', () => {
  it('names every command in its help', async () => {
    for (const args of [[], ['--help'], ['-h']]) {
      const { code, printed } = await run(args);
      expect(code).toBe(0);
      const width = Math.max(...commands.map(({ name }) => name.length));
      for (const { name, help } of commands) expect(printed).toContain(`  ${name.padEnd(width)}  ${help.vi}`);
    }
  });

  it('names every option in the help of a command', async () => {
    for (const { name, options } of commands) {
      const { code, printed } = await run([name, '--help', '--lang', 'en']);
      expect(code).toBe(0);
      for (const option of options)
        expect(printed.join('\n')).toMatch(new RegExp(`--${option.name}.*${option.help.en.slice(0, 12)}`));
    }
  });

  it.each([
    [{}, [], 'Các lệnh'],
    [{ LANG: 'en_US.UTF-8' }, [], 'Commands'],
    [{ LANG: 'C.UTF-8' }, [], 'Các lệnh'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN.UTF-8' }, [], 'Các lệnh'],
    [{ LANG: 'en_US.UTF-8' }, ['--lang', 'vi'], 'Các lệnh'],
    [{}, ['--lang=en'], 'Commands'],
  ])('speaks the language of %j and %j', async (environment, args, word) => {
    const { printed } = await run([...args, '--help'], environment);
    expect(printed.join('\n')).toContain(word);
  });

  it('prints its version', async () => {
    expect((await run(['--version'])).printed[0]).toMatch(/^\d+\.\d+\.\d+/);
  });

  it.each([
    [['fil'], /"fil".*fill, check, .*demo/],
    [['fill', '--bla'], /"--bla"/],
    [['fill', '--year'], /--year cần một giá trị/],
    [['fill', '--force=yes'], /--force không nhận giá trị/],
    [['fill', '--year', '2018', '--out', 'a.xlsx'], /Thiếu --province/],
    [['fill', 'thừa', '--province', '38', '--year', '2018', '--out', 'a.xlsx'], /"thừa"/],
    [['check'], /Chưa cho biết tệp/],
    [['check', 'a.xlsx', '--lang', 'fr'], /"fr".*vi.*en/],
  ])('answers %j with one sentence', async (args, sentence) => {
    const ran = await run(args);
    expect(ran).toMatchObject({ code: 2, printed: [] });
    expect(ran.complained).toHaveLength(1);
    expect(ran.complained[0]).toMatch(sentence);
  });
});

describe('messages', () => {
  const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

  it.each(Object.entries(messages))('%s says the same in both languages', (_, message) => {
    for (const language of languages) expect(message[language].trim()).not.toBe('');
    expect(places(message.en)).toEqual(places(message.vi));
    expect(message.vi).not.toBe(message.en);
  });
});

describe('table', () => {
  it('aligns letters with combining marks, numbers to the right', () => {
    expect(
      table(
        ['Tỉnh', 'Ô'],
        [
          ['Thanh Hóa'.normalize('NFD'), 5],
          ['X', 123],
        ],
      ),
    ).toEqual(['Tỉnh         Ô', '---------  ---', 'Thanh Hóa    5', 'X          123']);
  });
});
