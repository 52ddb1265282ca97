import { serve } from '../../../threads/serve';
import { readGiven } from './readGiven';

serve(self, readGiven);
