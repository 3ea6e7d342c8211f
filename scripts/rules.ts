import { printRules } from '../src/export/rule-page.ts';

console.log(printRules());
