import type { DataStatus } from '../../indicators/forms/template';
import type { LocalText } from '../../indicators/text';

/**
 * The words in column 9 by which a row says how final its value is, where it differs from the
 * sheet.
 */
export const statusPhrases: Readonly<Record<DataStatus, LocalText>> = {
  estimate: { vi: 'số ước tính', en: 'an estimate' },
  preliminary: { vi: 'số sơ bộ', en: 'a preliminary figure' },
  final: { vi: 'số chính thức', en: 'a final figure' },
};
