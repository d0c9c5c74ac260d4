/** The parts of a Word file by their path, in the order in which they are zipped. */
export type Parts = ReadonlyMap<string, string | Uint8Array>
