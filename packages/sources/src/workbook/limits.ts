/**
 * How much of a file is ever read. A recap of a whole province has fewer than 9,000 villages, a list of a large district's children some
 * 150,000 rows a month; whoever sends more than these numbers sent something else, and an office PC must not suffer for it.
 */

export interface WorkbookLimits {
  /** Size of the file itself. */
  readonly maxBytes: number
  /** Size of what a zip container (xlsx, ods) swells to. */
  readonly maxUncompressedBytes: number
  /** Rows of one sheet, down to the last that says something. */
  readonly maxRows: number
  /** Cells of all sheets together. */
  readonly maxCells: number
  /** Different texts of an xlsx, which keeps them apart from its cells; each costs far more memory than its letters. */
  readonly maxStrings: number
  /** Only in a worker: the reading is ended after this time … */
  readonly maxSeconds: number
  /** … or when it needs more memory than this. */
  readonly maxMemoryMegabytes: number
}

export const MEGABYTE = 1024 * 1024

export const RECAP_WORKBOOK_LIMITS: WorkbookLimits = {
  maxBytes: 50 * MEGABYTE,
  // A recap of a whole province (9,000 villages, 27 columns) has about 20 MB; readers need some eight times what they unpack.
  maxUncompressedBytes: 64 * MEGABYTE,
  maxRows: 20_000,
  maxCells: 2_000_000,
  maxStrings: 200_000,
  maxSeconds: 60,
  maxMemoryMegabytes: 384,
}

/**
 * Lists are streamed: of more rows only what they are told by is kept. A million cells of xlsx swell to some 50 MB; three hundred thousand families were
 * measured (bench/family-list.ts).
 */
export const LIST_WORKBOOK_LIMITS: WorkbookLimits = {
  maxBytes: 200 * MEGABYTE,
  maxUncompressedBytes: 1024 * MEGABYTE,
  maxRows: 400_000,
  maxCells: 12_000_000,
  // Names, parents, addresses and numbers as text: some fifteen different texts a child.
  maxStrings: 3_000_000,
  maxSeconds: 300,
  maxMemoryMegabytes: 384,
}
