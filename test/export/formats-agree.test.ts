import { describeAgreement } from '../support/agreement.ts';
import { SMALL } from '../support/fixture.ts';

describeAgreement(SMALL);
