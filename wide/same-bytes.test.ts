import { FOLDERS } from '../src/project.ts';
import { describeSameBytes } from '../test/support/same-bytes.ts';

describeSameBytes(FOLDERS.data);
