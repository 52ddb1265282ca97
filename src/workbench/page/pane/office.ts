import type { PaneDoor } from '../paneDoor';
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
  const context = {
    host: hostInfo.host,
    platform: hostInfo.platform,
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { ...hostInfo, version: '16.0' },
    requirements: { isSetSupported },
    document: { url: '', mode: 'readWrite', settings: documentSettings(door), getFileAsync: readsFile(door) },
  };
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
    PlatformType: { value: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' } },
  }) as object;
}
