import path from 'node:path';

const officeScript = /<script\b[^>]*\bsrc="[^"]*\boffice(?:\.debug)?\.js"[^>]*>\s*<\/script>/i;

/**
 * The pane's own page with Office.js taken from this computer: its Office.js tag gives way to the
 * given scripts, relative addresses are written for the new folder, and everything else stays as
 * webpack wrote it.
 * @param {string} html the built pane page
 * @param {{ scripts: string[], from: string, to: string }} where scripts to load instead, as
 *   addresses seen from `to`; the folder the page was written for; the folder it moves to
 */
export function workbenchPane(html, { scripts, from, to }) {
  if (!officeScript.test(html)) throw new Error('The pane page loads no Office.js: build the pane again.');
  const tags = scripts.map((src) => `<script src="${src}"></script>`).join('\n    ');
  const up = path.relative(to, from).split(path.sep).join('/');
  const placeholder = '<!--office-->';
  return html
    .replace(officeScript, placeholder)
    .replace(/\b(src|href)="(?![a-z][a-z0-9+.-]*:|\/|#)([^"]*)"/gi, (_, name, address) => `${name}="${up}/${address}"`)
    .replace(placeholder, tags);
}
