/** Acts that need a meeting; others, such as an invitation, may be reported of one to come. */
export const AT_THE_TABLE: readonly string[] = [
  'agreed',
  'concurred',
  'confirmed',
  'disagreed',
  'discussed',
  'exchanged-views',
  'shared-view',
  'signed',
];
