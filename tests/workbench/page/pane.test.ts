import { isSetSupported } from '../../../src/workbench/page/pane/requirements';
import { documentSettings } from '../../../src/workbench/page/pane/settings';
import { throughDoor } from '../../../src/workbench/page/pane/door';
import type { PaneDoor } from '../../../src/workbench/page/door/paneDoor';
import type { RequestMessage } from '../../../src/workbench/host/request/protocol';

function door(over: Partial<PaneDoor> = {}): PaneDoor {
  let kept = '{"đã":"có"}';
  return {
    answer: () => Promise.resolve('{}'),
    connect: () => undefined,
    displayLanguage: () => 'vi-VN',
    readSettings: () => kept,
    writeSettings: (settings) => {
      kept = settings;
    },
    readFile: () => Promise.resolve(''),
    ...over,
  };
}

describe('requirement sets', () => {
  test.each([
    ['ExcelApi', '1.1', true],
    ['ExcelApi', '1.9', true],
    ['ExcelApi', '1.14', true],
    ['ExcelApi', '1.15', false],
    ['ExcelApi', '2.0', false],
    ['excelapi', 1.3, true],
    ['ExcelApiOnline', '1.1', false],
    ['DialogApi', '1.2', true],
    ['DialogApi', '1.3', false],
    ['RichApiRuntime', '1.1', false],
  ])('%s %s: %s', (name, version, supported) => {
    expect(isSetSupported(name, version)).toBe(supported);
  });
});

describe('document settings', () => {
  test('are kept on save and read again by the next pane', () => {
    const shared = door();
    const settings = documentSettings(shared);
    settings.set('mới', { a: [1] });
    expect(documentSettings(shared).get('mới')).toBeNull();
    settings.saveAsync();
    expect(documentSettings(shared).get('mới')).toEqual({ a: [1] });
  });

  test('a removed setting is gone, a refresh brings the kept one back', () => {
    const settings = documentSettings(door());
    settings.remove('đã');
    expect(settings.get('đã')).toBeNull();
    settings.refreshAsync();
    expect(settings.get('đã')).toBe('có');
  });

  test('the callback comes with and without options before it', async () => {
    const settings = documentSettings(door());
    const plain = await new Promise((done) => {
      settings.saveAsync(done);
    });
    const after = await new Promise((done) => {
      settings.saveAsync({ overwriteIfStale: true }, done);
    });
    expect([plain, after]).toEqual([
      { status: 'succeeded', value: undefined },
      { status: 'succeeded', value: undefined },
    ]);
  });
});

test('requests and events cross the door as text', async () => {
  const asked: string[] = [];
  let deliver: (entries: string) => void = () => undefined;
  const answering = throughDoor(
    door({
      answer: (request) => {
        asked.push(request);
        return Promise.resolve('{"HttpStatusCode":200}');
      },
      connect: (receiver) => {
        deliver = receiver;
      },
    }),
  );
  const message: RequestMessage = { Body: { Actions: [], ObjectPaths: {} } };
  expect(await answering.request(message)).toEqual({ HttpStatusCode: 200 });
  expect(asked).toEqual([JSON.stringify(message)]);

  const heard: unknown[] = [];
  const stop = answering.onEvent((entries) => heard.push(entries));
  deliver('[{"messageType":10}]');
  stop();
  deliver('[{"messageType":11}]');
  expect(heard).toEqual([[{ messageType: 10 }]]);
});
