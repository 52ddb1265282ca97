import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attr, parseXml, textContent, walk, type XmlElement } from '@cj-tech-master/excelts/xml';
import { views } from '../../src/taskpane/views';
import { root } from './node';

const file = path.join(root, 'manifest.xml');
const manifest = parseXml(readFileSync(file, 'utf8')).root;

/** Microsoft's schema is not ours to ship: it is used where it stands beside the checkout or where the variable says. */
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
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, file], { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('validates') });
    });
  } else {
    it('has the parts in the order that Excel reads them (no schema or no xmllint here)', () => {
      const parts = manifest.children.filter((child) => child.type === 'element').map(({ name }) => name);
      const expected =
        'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
        'Hosts Requirements DefaultSettings Permissions VersionOverrides';
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

  it('asks for ExcelApi 1.14 and nothing else', () => {
    const sets = named('Set', 'bt:Set');
    expect(values(sets, 'Name')).toEqual(['ExcelApi', 'ExcelApi']);
    expect(values(sets, 'MinVersion')).toEqual(['1.14', '1.14']);
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

  it('opens the one pane on its views', () => {
    expect(new Set(named('TaskpaneId').map(textContent)).size).toBe(1);
    const urls = new Map(named('bt:Url').map((url) => [attr(url, 'id'), attr(url, 'DefaultValue')]));
    const panes = named('Action').filter((action) => attr(action, 'xsi:type') === 'ShowTaskpane');
    const opened = panes.map(({ children }) => {
      const source = children.find((child) => child.type === 'element' && child.name === 'SourceLocation');
      return urls.get(attr(source as XmlElement, 'resid'));
    });
    const pane = 'https://localhost:3000/taskpane.html';
    expect(opened).toEqual([pane, ...views.map(({ id }) => `${pane}?view=${id}`)]);
  });

  it('runs only functions that the commands page knows', () => {
    const commands = readFileSync(path.join(root, 'src/commands/index.ts'), 'utf8');
    const registered = /registerRibbon\(\{([^}]*)\}/
      .exec(commands)![1]!
      .split(',')
      .map((name) => name.trim());
    expect(named('FunctionName').map(textContent)).toEqual(registered);
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
