import { LocaleType, LogLevel, mergeLocales, ThemeService, Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { IMenuManagerService, UniverUIPlugin } from '@univerjs/ui';
import designEn from '@univerjs/design/locale/en-US';
import designVi from '@univerjs/design/locale/vi-VN';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import docsUiVi from '@univerjs/docs-ui/locale/vi-VN';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsVi from '@univerjs/sheets/locale/vi-VN';
import sheetsFormulaEn from '@univerjs/sheets-formula/locale/en-US';
import sheetsFormulaVi from '@univerjs/sheets-formula/locale/vi-VN';
import sheetsFormulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import sheetsFormulaUiVi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiVi from '@univerjs/sheets-ui/locale/vi-VN';
import uiEn from '@univerjs/ui/locale/en-US';
import uiVi from '@univerjs/ui/locale/vi-VN';
import type { Language } from '../words/messages';
import { gridMenu, menuWords } from './commands/gridMenu';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';

export const univerLocale: Readonly<Record<Language, LocaleType>> = { vi: LocaleType.VI_VN, en: LocaleType.EN_US };

/**
 * Univer as a view and a keyboard only: no formula is ever calculated here, no toolbar is shown, and
 * the menu of the cells is one of our own, since nearly all of Univer's change a workbook in ways
 * that the host cannot follow. The formula packages stay because the cell editor does not open
 * without them.
 */
export function createUniver(container: HTMLElement, language: Language): Univer {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark.matches,
    logLevel: LogLevel.ERROR,
    locale: univerLocale[language],
    locales: {
      [LocaleType.VI_VN]: mergeLocales(
        designVi,
        uiVi,
        docsUiVi,
        sheetsVi,
        sheetsUiVi,
        sheetsFormulaVi,
        sheetsFormulaUiVi,
        menuWords('vi'),
      ),
      [LocaleType.EN_US]: mergeLocales(
        designEn,
        uiEn,
        docsUiEn,
        sheetsEn,
        sheetsUiEn,
        sheetsFormulaEn,
        sheetsFormulaUiEn,
        menuWords('en'),
      ),
    },
  });
  dark.addEventListener('change', ({ matches }) => univer.__getInjector().get(ThemeService).setDarkMode(matches));
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    headerMenu: false,
    toolbar: false,
    footer: false,
    contextMenu: true,
    override: [[IMenuManagerService, { useFactory: gridMenu }]],
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: false,
    clipboardConfig: { hidePasteOptions: true },
    protectedRangeShadow: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return univer;
}
