import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './node';

const template = readFileSync(path.join(root, 'docs/server/nginx.conf.template'), 'utf8');

/**
 * Windows in which Excel on the web has been seen: each frame above the pane must be allowed
 * (docs-pr 4911, office-js 3342).
 */
const webWindows = [
  'https://excel.officeapps.live.com',
  'https://excel.cloud.microsoft',
  'https://www.office.com',
  'https://www.microsoft365.com',
  'https://contoso.sharepoint.com',
  'https://contoso-my.sharepoint.com',
  'https://onedrive.live.com',
];

/** Whether a source of a content policy names an origin: a star stands for one or more labels. */
function allows(source: string, origin: string): boolean {
  const pattern = source.replaceAll('.', '\\.').replace('*', '[^/]+');
  return new RegExp(`^${pattern}$`).test(origin);
}

/** What nginx's map gives for an address: an expression first, then what stands for all others. */
function cacheFor(address: string): string {
  const rules = [...template.matchAll(/^ {2}("~[^"]*"|default) ("[^"]*"|[\w-]+);$/gm)].map(([, key, value]) => ({
    key: key!.replaceAll('"', ''),
    value: value!.replaceAll('"', ''),
  }));
  const rule = rules.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(address));
  return (rule ?? rules.find(({ key }) => key === 'default'))!.value;
}

describe('the server template', () => {
  const ancestors = /frame-ancestors ([^"]*)"/.exec(template)![1]!.split(' ');

  it.each(webWindows)('lets %s show the pane', (origin) => {
    expect(ancestors.filter((source) => allows(source, origin))).not.toEqual([]);
  });

  it('lets nobody else', () => {
    expect(ancestors.filter((source) => ['*', 'https:', 'https://*'].includes(source))).toEqual([]);
    for (const origin of ['https://example.com', 'https://officeapps.live.com.example.com', 'http://onedrive.live.com'])
      expect(ancestors.filter((source) => allows(source, origin))).toEqual([]);
  });

  it('has pages asked for anew, scripts kept, and says nothing of icons, which Office would not show otherwise', () => {
    expect(cacheFor('/chi-tieu/taskpane.html')).toBe('no-cache');
    expect(cacheFor('/chi-tieu/manifest.xml')).toBe('no-cache');
    expect(cacheFor('/chi-tieu/taskpane/taskpane.0a1b2c3d.js')).toContain('immutable');
    expect(cacheFor('/chi-tieu/assets/icon-32.png')).toBe('');
  });
});
