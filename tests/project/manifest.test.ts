import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attr, parseXml, textContent, walk, type XmlElement } from '@cj-tech-master/excelts/xml';
import { views } from '../../src/taskpane/views';
import { root } from './node';

const file = path.join(root, 'manifest.xml');
const manifest = parseXml(readFileSync(file, 'utf8')).root;

/**
 * Microsoft's schema is not ours to ship: it is used where it stands beside the checkout or where
 * the variable says.
 */
const schemaFolder = process.env.MANIFEST_SCHEMA ?? path.join(root, '..', 'shared', 'manifest-schema');
const schema = path.join(schemaFolder, 'OfficeAppManifestV1_1.xsd');
const canValidate = existsSync(schema) && spawnSync('xmllint', ['--version']).status === 0;

const elements: XmlElement[] = [];
walk(manifest, (element) => elements.push(element));

const named = (...names: string[]) => elements.filter(({ name }) => names.includes(name));
const only = (name: string) => {
  const [element, ...others] = named(name);
  expect(others).toEqual([]);
  return element!;
};
/** As the ribbon has them from left to right. */
const buttons = ['showPrepare', 'showCheck', 'nextFinding', 'showSubmit', 'showReview'];
const inOrder = (one: string, other: string) => buttons.indexOf(one) - buttons.indexOf(other);
const values = (of: readonly XmlElement[], attribute: string) => of.map((element) => attr(element, attribute) ?? '');

/** Width and height of a PNG in pixels, from its header. */
function pngSize(name: string): [number, number] {
  const bytes = readFileSync(path.join(root, name));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe(`manifest.xml, held to ${canValidate ? "Microsoft's schema and " : ''}its structure`, () => {
  if (canValidate) {
    it('passes the schema', () => {
      // Microsoft's schema does not know shared runtimes and shortcuts: those are held to rules
      // of our own below.
      const input = readFileSync(file, 'utf8').replace(/<Runtimes>[\s\S]*?<\/Runtimes>|<ExtendedOverrides .*\/>/g, '');
      const arguments_ = ['--noout', '--schema', schema, '-'];
      const { status, stderr } = spawnSync('xmllint', arguments_, { encoding: 'utf8', input });
      expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('validates') });
    });
  } else {
    it('has the parts in the order that Excel reads them (no schema or no xmllint here)', () => {
      const parts = manifest.children.filter((child) => child.type === 'element').map(({ name }) => name);
      const expected =
        'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
        'Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides';
      expect(parts).toEqual(expected.split(' '));
    });
  }

  it('is a Vietnamese task pane for workbooks with the least rights that can fill a sheet', () => {
    expect(attr(manifest, 'xsi:type')).toBe('TaskPaneApp');
    expect(textContent(only('DefaultLocale'))).toBe('vi-VN');
    expect(textContent(only('Permissions'))).toBe('ReadWriteDocument');
    expect(
      values(named('Host'), 'Name')
        .concat(values(named('Host'), 'xsi:type'))
        .filter(Boolean),
    ).toEqual(['Workbook', 'Workbook']);
  });

  it('asks for ExcelApi 1.14 and one runtime for pane and buttons, once', () => {
    const sets = named('Set', 'bt:Set');
    expect(values(sets, 'Name')).toEqual(['ExcelApi', 'SharedRuntime']);
    expect(values(sets, 'MinVersion')).toEqual(['1.14', '1.1']);
    // Repeated in VersionOverrides they could only contradict each other.
    expect(named('Requirements')).toHaveLength(1);
  });

  it('says everything in English too, save its name', () => {
    const strings = named('bt:String', 'Description', 'DisplayName').filter(
      (element) => 'DefaultValue' in element.attributes,
    );
    const untranslated = strings.filter(
      ({ children }) => !children.some((child) => child.type === 'element' && attr(child, 'Locale') === 'en-US'),
    );
    expect(values(untranslated, 'DefaultValue')).toEqual(['Chỉ Tiêu']);
  });

  it('names only resources that exist, each once, and uses each', () => {
    const ids = values(named('bt:Image', 'bt:Url', 'bt:String'), 'id').filter(Boolean);
    const used = new Set(values(elements, 'resid').filter(Boolean));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...used].sort()).toEqual([...ids].sort());
    // Excel drops the whole ribbon when one identifier is longer.
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('gives every control and group an id of its own', () => {
    const ids = values(named('CustomTab', 'Group', 'Control'), 'id');
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps one page alive for all buttons, so that none of them replaces the pane', () => {
    const host = named('Host').find((element) => attr(element, 'xsi:type') === 'Workbook')!;
    expect(host.children.flatMap((child) => (child.type === 'element' ? [child.name] : []))[0]).toBe('Runtimes');
    const runtime = only('Runtime');
    expect(attr(runtime, 'lifetime')).toBe('long');
    const page = attr(runtime, 'resid');
    expect(attr(only('FunctionFile'), 'resid')).toBe(page);
    const shown = named('Action').filter((action) => attr(action, 'xsi:type') === 'ShowTaskpane');
    const sources = shown.flatMap(({ children }) =>
      children.flatMap((child) =>
        child.type === 'element' && child.name === 'SourceLocation' ? [attr(child, 'resid')] : [],
      ),
    );
    // Two buttons of one TaskpaneId with two addresses would send the pane from one to the other.
    expect(new Set(sources)).toEqual(new Set([page]));
    expect(values(named('bt:Url'), 'DefaultValue').filter((url) => url.includes('?'))).toEqual([]);
    expect(new Set(named('TaskpaneId').map(textContent)).size).toBe(1);
  });

  it('has a button for each view and one for the next finding, all of which the pane answers', () => {
    expect(named('FunctionName').map(textContent)).toEqual(
      [...views.map(({ command }) => command), 'nextFinding'].sort(inOrder),
    );
  });

  it('gives each of these functions keys of its own, which Excel has not taken', () => {
    // Below the overrides, as the reference has it; what an older Excel does not know it leaves
    // out.
    const last = manifest.children.filter((child) => child.type === 'element').at(-1)! as XmlElement;
    expect([last.name, attr(last, 'Url')]).toEqual(['ExtendedOverrides', 'https://localhost:3000/shortcuts.json']);
    const { actions, shortcuts } = JSON.parse(readFileSync(path.join(root, 'assets/shortcuts.json'), 'utf8')) as {
      readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
      readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
    };
    expect(actions.map(({ id }) => id)).toEqual(named('FunctionName').map(textContent));
    // Shown where keys are wanted by two: its buttons' names, in both languages.
    for (const { id, type, name } of actions) {
      expect(type).toBe('ExecuteFunction');
      const label = named('Control').find((control) => textContent(control).includes(id))!;
      const resid = attr(
        label.children.find((child): child is XmlElement => child.type === 'element')!,
        'resid',
      );
      const text = named('bt:String').find((element) => attr(element, 'id') === resid)!;
      const english = text.children.find((child): child is XmlElement => child.type === 'element')!;
      expect(name).toBe(`${attr(text, 'DefaultValue')} / ${attr(english, 'Value')}`);
    }
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    const keys = shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    // The only pattern that Microsoft recommends against conflicts.
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
  });

  it('keeps within the lengths that Office allows', () => {
    const texts = (name: string) =>
      named(name).flatMap((element) => [
        attr(element, 'DefaultValue') ?? '',
        ...element.children.flatMap((child) => (child.type === 'element' ? [attr(child, 'Value') ?? ''] : [])),
      ]);
    const longest = (of: readonly string[]) => Math.max(...of.map((text) => text.length));
    expect(longest(texts('DisplayName'))).toBeLessThanOrEqual(125);
    expect(longest(texts('Description'))).toBeLessThanOrEqual(250);
    const strings = (part: string) =>
      only(part).children.flatMap((child) =>
        child.type === 'element'
          ? [
              attr(child, 'DefaultValue') ?? '',
              ...child.children.flatMap((one) => (one.type === 'element' ? [attr(one, 'Value') ?? ''] : [])),
            ]
          : [],
      );
    expect(longest(strings('bt:ShortStrings'))).toBeLessThanOrEqual(125);
    expect(longest(strings('bt:LongStrings'))).toBeLessThanOrEqual(250);
    expect(longest(values(named('CustomTab', 'Group', 'Control'), 'id'))).toBeLessThanOrEqual(125);
  });

  it('gives each button the three sizes of icon that are required', () => {
    const icons = named('Icon');
    expect(icons.length).toBeGreaterThan(3);
    for (const { children } of icons) {
      const sizes = children.flatMap((child) => (child.type === 'element' ? [attr(child, 'size')] : []));
      expect(sizes).toEqual(['16', '32', '80']);
    }
  });

  it('leads whoever needs help to a page about help', () => {
    const support = attr(only('SupportUrl'), 'DefaultValue')!;
    expect(new URL(support).pathname).toBe('/support.html');
    expect(readFileSync(path.join(root, 'assets/support.html'), 'utf8')).toMatch(/lang="vi"[\s\S]*lang="en"/);
  });

  it('stands on one address, which a build can replace', () => {
    const namespaces = ['http://schemas.microsoft.com', 'http://www.w3.org'];
    const addresses = readFileSync(file, 'utf8').match(/https?:[^"<]+/g) ?? [];
    const hosts = addresses.map((text) => new URL(text).origin).filter((origin) => !namespaces.includes(origin));
    expect(hosts.length).toBeGreaterThan(9);
    expect(new Set(hosts)).toEqual(new Set(['https://localhost:3000']));
  });

  it('shows icons that exist in the size it says', () => {
    const sizes = new Map<string, number>();
    for (const image of named('bt:Image').filter((element) => 'size' in element.attributes))
      sizes.set(attr(image, 'resid')!, Number(attr(image, 'size')));
    const icons = named('bt:Image').filter((element) => 'id' in element.attributes);
    expect(icons.length).toBe(sizes.size);
    for (const icon of icons) {
      const size = sizes.get(attr(icon, 'id')!)!;
      expect(pngSize(new URL(attr(icon, 'DefaultValue')!).pathname.slice(1))).toEqual([size, size]);
    }
    expect(pngSize(new URL(attr(only('IconUrl'), 'DefaultValue')!).pathname.slice(1))).toEqual([32, 32]);
    expect(pngSize(new URL(attr(only('HighResolutionIconUrl'), 'DefaultValue')!).pathname.slice(1))).toEqual([64, 64]);
  });
});
