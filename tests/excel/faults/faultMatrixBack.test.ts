import { laterDescribe } from '../../sampling';
import { describeMatrix } from './describeMatrix';
import { doingAgain, takingBack } from './faultOperations';

describeMatrix('taking back and doing again', [...takingBack, ...doingAgain], laterDescribe);
