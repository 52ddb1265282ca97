import { commands } from '../../src/cli/commands';
import { parseArguments } from '../../src/cli/parseArguments';

const check = commands.find(({ name }) => name === 'check')!;

describe('an option that may be repeated', () => {
  it.each([
    [['new.xlsx', '--previous', 'a.xlsx', 'b.xlsx'], ['new.xlsx'], ['a.xlsx', 'b.xlsx']],
    [['new.xlsx', '--previous', 'a.xlsx', '--previous', 'b.xlsx'], ['new.xlsx'], ['a.xlsx', 'b.xlsx']],
    [['new.xlsx', '--previous=a.xlsx', 'b.xlsx', 'c.xlsx'], ['new.xlsx'], ['a.xlsx', 'b.xlsx', 'c.xlsx']],
    [['--previous', 'a.xlsx', 'b.xlsx', '--json', 'new.xlsx'], ['new.xlsx'], ['a.xlsx', 'b.xlsx']],
    [['one.xlsx', 'two.xlsx'], ['one.xlsx', 'two.xlsx'], []],
  ])('takes what follows it: %j', (args, files, previous) => {
    const given = parseArguments(check, args);
    expect([given.files, given.list('previous')]).toEqual([files, previous]);
  });
});
