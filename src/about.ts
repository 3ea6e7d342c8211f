/** What the dataset is called, wherever an export says so. */
export const TITLE = 'Japan–U.S. meetings';

/** What the dataset is, in one sentence. */
export const DESCRIPTION =
  'Meetings through which Japan and the United States run their economic diplomacy, every fact tied to a passage of a source.';

/** Licence of the data, by its SPDX identifier. */
export const DATA_LICENCE = {
  spdx: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
