import { describeMatrix } from './describeMatrix';
import { takingBack } from './faultOperations';

describeMatrix('taking back', takingBack);
