import { describeAgreement } from '../test/support/agreement.ts';

describeAgreement();
