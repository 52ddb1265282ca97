import { element } from '../shell/dom';
import type { PageLanguage } from '../words/language';
import type { KeptVersion } from './keptStore';
import { nameOf, timeOf } from './versionWords';

export interface OfferActions {
  readonly open: (version: KeptVersion) => void;
  readonly showAll: () => void;
}

/**
 * Offers the workbook that was not saved when its tab went, with its name and time, until it is
 * opened or put off.
 */
export function offerVersion(
  place: HTMLElement,
  version: KeptVersion,
  language: PageLanguage,
  { open, showAll }: OfferActions,
): void {
  const button = (key: 'kept.open' | 'kept.all' | 'kept.later', act: () => void): HTMLElement => {
    const made = element('button', { type: 'button', 'data-offer': key }, language.text(key));
    made.addEventListener('click', () => {
      place.replaceChildren();
      act();
    });
    return made;
  };
  const draw = (): void => {
    place.replaceChildren(
      element(
        'span',
        {},
        language.text('kept.offer', { name: nameOf(version, language), time: timeOf(version, language) }),
      ),
      button('kept.open', () => open(version)),
      button('kept.all', showAll),
      button('kept.later', () => undefined),
    );
  };
  draw();
  language.watch(() => {
    if (place.hasChildNodes()) draw();
  });
}
