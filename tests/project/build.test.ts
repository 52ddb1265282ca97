import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { evaluate, root, runNode } from './node';

const folders: string[] = [];

function build(...options: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  folders.push(folder);
  const { code, stderr } = runNode(['tests/project/buildPages.mjs', folder, ...options]);
  if (code !== 0) throw new Error(stderr);
  return folder;
}

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

/** The directives of a page's content policy. */
function policyOf(html: string): Record<string, readonly string[]> {
  const [, content] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)!;
  const directives = content!.split('; ').map((directive) => directive.split(' '));
  return Object.fromEntries(directives.map(([name, ...sources]) => [name, sources]));
}

const scriptsOf = (html: string) => [...html.matchAll(/<script[^>]*\ssrc="([^"]*)"/g)].map(([, source]) => source!);

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

describe('a production build', () => {
  let folder: string;
  beforeAll(() => {
    folder = build('baseUrl=https://example.gov.vn/chi-tieu/');
  }, 60_000);

  it.each(['taskpane'])('loads Office.js from Microsoft first, then its own script: %s', (page) => {
    const [office, ...own] = scriptsOf(read(folder, `${page}.html`));
    expect(office).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(own).toEqual([expect.stringMatching(new RegExp(`^${page}/${page}\\.[0-9a-f]{8}\\.js$`))]);
    expect(read(folder, own[0]!)).toContain('started');
  });

  it.each(['taskpane'])('forbids eval, inline script and every network call: %s', (page) => {
    const html = read(folder, `${page}.html`);
    const policy = policyOf(html);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['connect-src']).toEqual(["'none'"]);
    expect(policy['script-src']).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
      'https://ajax.aspnetcdn.com',
    ]);
    // Office.js asks there whether an unknown web host may be trusted.
    expect(policy['frame-src']).toEqual(['https://appsforoffice.microsoft.com']);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html).not.toMatch(/<script>|<script [^>]*>[^<]/);
  });

  it('writes the manifest for the address where it will stand', () => {
    const manifest = read(folder, 'manifest.xml');
    expect(manifest).not.toContain('localhost');
    const addresses = [...manifest.matchAll(/https:\/\/example\.gov\.vn([^"<]*)/g)].map(([, rest]) => rest!);
    expect(addresses.length).toBeGreaterThan(9);
    expect(addresses.filter((rest) => !/^\/chi-tieu\/\w/.test(rest))).toEqual([]);
    for (const rest of addresses) {
      const file = rest.replace('/chi-tieu/', '').replace(/\?.*/, '');
      expect({ file, there: existsSync(path.join(folder, file)) }).toEqual({ file, there: true });
    }
  });
});

describe('a build for a network without Internet', () => {
  it('takes the unmodified Office.js files along and trusts no other host', () => {
    const folder = build('officeJs=local');
    const html = read(folder, 'taskpane.html');
    expect(scriptsOf(html)[0]).toBe('office/office.js');
    expect(policyOf(html)['script-src']).toEqual(["'self'"]);
    expect(policyOf(html)['frame-src']).toEqual(["'none'"]);
    const original = path.join(root, 'node_modules/@microsoft/office-js/dist');
    const needed = [
      'office.js',
      'excel-win32-16.01.js',
      'excel-mac-16.00.js',
      'excel-web-16.00.js',
      'vi-vn/office_strings.js',
    ];
    for (const file of needed) expect(read(folder, `office/${file}`) === read(original, file)).toBe(true);
    expect(readdirSync(path.join(folder, 'office')).filter((file) => /word|outlook|debug/.test(file))).toEqual([]);
  }, 60_000);
});

describe('the build options', () => {
  it.each([
    ['baseUrl', 'http://example.gov.vn'],
    ['baseUrl', 'https://example.gov.vn/"><script>'],
    ['officeJs', 'cloud'],
  ])('refuses %s=%s in one sentence', (name, value) => {
    const options = JSON.stringify({ [name]: value });
    const message = evaluate<string>('webpack.config.js', `module.default(${options}).catch((error) => error.message)`);
    expect(message).toMatch(new RegExp(`^--env ${name} must be .*\\.$`));
  });

  it('never asks for eval', () => {
    const devtools = evaluate<unknown[]>(
      'webpack.config.js',
      'module.default({}).then((builds) => builds.map(({ devtool }) => devtool))',
    );
    expect(devtools).toEqual([false, false]);
  });
});
