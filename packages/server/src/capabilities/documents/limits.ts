/**
 * How large a file may be, and how long the bytes of one that was taken away are kept: of the installation, in its environment.
 */

const MEGABYTE = 1024 * 1024
const FILE_MB = 100
/** A picture is opened as a whole; the camera of a phone makes 3 to 12 MB. */
const PICTURE_MB = 30
/** House value: no rule on how long evidence must be kept was verified, so an installation sets its own. */
const KEPT_DAYS = 365

export interface Limits {
  readonly fileMb: number
  readonly pictureMb: number
  readonly fileBytes: number
  readonly pictureBytes: number
  /** Days from taking away until the bytes go. */
  readonly keptDays: number
}

function numberOf(text: string | undefined, usual: number, most: number): number {
  const given = Number(text)
  return text === undefined || text === '' || !Number.isInteger(given) || given < 1 ? usual : Math.min(given, most)
}

export function limitsOf(env: NodeJS.ProcessEnv = process.env): Limits {
  const fileMb = numberOf(env.KONVERGEN_DOKUMEN_MB, FILE_MB, 5000)
  const pictureMb = Math.min(numberOf(env.KONVERGEN_FOTO_MB, PICTURE_MB, 100), fileMb)
  const keptDays = numberOf(env.KONVERGEN_DOKUMEN_SIMPAN_HARI, KEPT_DAYS, 36_500)
  return { fileMb, pictureMb, fileBytes: fileMb * MEGABYTE, pictureBytes: pictureMb * MEGABYTE, keptDays }
}
