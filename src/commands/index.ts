import { whenOfficeReady } from '../excel/environment';

/*
 * The page that Excel loads for ribbon buttons that run without the pane. Every button of the manifest opens the pane today, so there is
 * nothing to register: Excel only wants to see that the page is ready.
 */
void whenOfficeReady();
