import './page.css';
import { WorkbenchPage } from './workbenchPage';

new WorkbenchPage().start();
