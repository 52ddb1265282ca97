import { connect, type ClientRuntime } from '../../host/session';
import { throughDoor } from './door';
import { completeOffice, officeOfWindow } from './office';

/*
 * Runs in the pane's frame after the unmodified Office.js file and before the pane's own scripts,
 * as a classic script: what the pane finds afterwards is an Office.js that talks to the page's
 * host.
 */
const frame = window as unknown as { Office: object; OfficeExtension: ClientRuntime };
const isWindow = window.parent === window && window.opener !== null;

if (isWindow) frame.Office = officeOfWindow(frame.Office, window.opener as Window);
else {
  const door = window.parent.chiTieuPaneDoor;
  if (!door) throw new Error('This file belongs into the workbench page: open the page, not the pane alone.');
  frame.Office = completeOffice(frame.Office, door);
  connect(frame.OfficeExtension, throughDoor(door));
}
