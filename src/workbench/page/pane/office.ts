import type { PaneDoor } from '../door/paneDoor';
import { paneDialogs, windowTalk } from './dialogs';
import { isSetSupported } from './requirements';
import { readsFile } from './readsFile';
import { documentSettings } from './settings';

interface HostInfo {
  readonly host: 'Excel';
  readonly platform: 'OfficeOnline';
}
type ReadyCallback = (info: HostInfo) => unknown;

const hostInfo: HostInfo = { host: 'Excel', platform: 'OfficeOnline' };

/**
 * The part of Office.js that its Excel file leaves to the loader: readiness, context, settings,
 * requirements and the names of hosts and platforms. It is laid over the genuine object, whose own
 * context cannot be replaced.
 */
export function completeOffice(genuine: object, door: PaneDoor): object {
  const language = door.displayLanguage();
  return officeOf(genuine, {
    ...everywhere,
    displayLanguage: language,
    contentLanguage: language,
    ui: paneDialogs(),
    document: { url: '', mode: 'readWrite', settings: documentSettings(door), getFileAsync: readsFile(door) },
  });
}

/** The same in a window that the pane opened: it can talk to the pane, and has no workbook. */
export function officeOfWindow(genuine: object, opener: Window): object {
  return officeOf(genuine, { ...everywhere, ui: windowTalk(opener) });
}

const everywhere = {
  host: hostInfo.host,
  platform: hostInfo.platform,
  diagnostics: { ...hostInfo, version: '16.0' },
  requirements: { isSetSupported },
} as const;

function officeOf(genuine: object, context: object): object {
  const onReady = async (callback?: ReadyCallback): Promise<HostInfo> => {
    await callback?.(hostInfo);
    return hostInfo;
  };
  return Object.create(genuine, {
    context: { value: context },
    onReady: { value: onReady },
    // No ribbon stands beside the pane: what its buttons would call is never called.
    actions: { value: { associate: () => undefined } },
    HostType: { value: { Excel: 'Excel' } },
    EventType: {
      value: {
        ...(genuine as { readonly EventType?: object }).EventType,
        DialogMessageReceived: 'dialogMessageReceived',
        DialogEventReceived: 'dialogEventReceived',
        DialogParentMessageReceived: 'dialogParentMessageReceived',
      },
    },
    PlatformType: { value: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' } },
  }) as object;
}
