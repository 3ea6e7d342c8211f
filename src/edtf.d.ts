declare module 'edtf' {
  /** The first and last instant that a date can mean, in milliseconds since 1970 (UTC). */
  interface ExtendedDate {
    readonly min: number;
    readonly max: number;
  }
  /**
   * Reads a date of ISO 8601-2.
   * @throws if the text is no such date
   */
  export default function edtf(text: string, options?: { level?: number }): ExtendedDate;
}
