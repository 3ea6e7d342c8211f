import { SMALL } from '../support/fixture.ts';
import { describeSameBytes } from '../support/same-bytes.ts';

describeSameBytes(SMALL);
