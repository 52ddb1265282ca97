import { element } from '../shell/dom';
import type { PageLanguage } from '../words/language';
import type { KeptVersion } from './keptStore';
import { nameOf, timeOf } from './versionWords';

export interface VersionsActions {
  readonly open: (version: KeptVersion) => void;
  readonly remove: (version: KeptVersion) => void;
}

/** Lists what this browser keeps, newest first; opens one, or removes it. */
export function showVersions(
  versions: readonly KeptVersion[],
  language: PageLanguage,
  { open, remove }: VersionsActions,
): void {
  const dialog = element('dialog', { class: 'versions', 'aria-label': language.text('kept.title') });
  const button = (key: 'kept.open' | 'kept.remove' | 'kept.close', act: () => void): HTMLElement => {
    const made = element('button', { type: 'button', 'data-kept': key }, language.text(key));
    made.addEventListener('click', act);
    return made;
  };
  const rows = versions.map((version) => {
    const row = element(
      'li',
      {},
      element('span', { class: 'version-name' }, nameOf(version, language)),
      element(
        'span',
        { class: 'version-time' },
        `${timeOf(version, language)} · ${language.text(version.unsaved ? 'kept.unsaved' : 'kept.saved')}`,
      ),
      button('kept.open', () => {
        dialog.close();
        open(version);
      }),
      button('kept.remove', () => {
        row.remove();
        remove(version);
      }),
    );
    return row;
  });
  dialog.append(
    element('h2', {}, language.text('kept.title')),
    element('p', {}, language.text(versions.length > 0 ? 'kept.about' : 'kept.none')),
    element('ul', {}, ...rows),
    button('kept.close', () => dialog.close()),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
