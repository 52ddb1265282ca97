import { describeMatrix } from './describeMatrix';
import { writing } from './faultOperations';

describeMatrix('writing', writing);
