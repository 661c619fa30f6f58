/**
 * Column headings in one spelling, so that `Desa / Kel.`, `DESA/KEL` and a heading broken over two lines meet.
 */

/** A short form beside its words: `Sasaran (S)`, `Pasangan Usia Subur (PUS)`. (L) and (P) are boys and girls and stay. */
const SHORT_FORM = /\((?![LP]\))[A-Z0-9]{1,3}\)/g

/** Upper case; short forms in brackets go; `%`, "persentase" and "prevalensi" all become PERSEN, "resiko" becomes RISIKO; other signs than `/ < > =` become spaces. */
export function normaliseHeading(text: string): string {
  return text
    .toUpperCase()
    .replaceAll('_', ' ')
    .replace(SHORT_FORM, ' ')
    .replace(/%|\bP(?:ER|RE|RO)SENTAS[EI]\b|\bPERCENT(?:AGE)?\b|\bPREVALENSI\b/g, ' PERSEN ')
    .replace(/\bBERE?SIKO\b|\bBERISIKO\b/g, 'BERISIKO')
    .replace(/\bRESIKO\b/g, 'RISIKO')
    .replace(/≥/g, '>=')
    .replace(/[^A-Z0-9/<>=]+/g, ' ')
    .replace(/ *\/ */g, '/')
    .trim()
}

/** True when every word of the heading is in `words` (words are parted by spaces or slashes). */
export function saysOnly(heading: string, words: ReadonlySet<string>): boolean {
  const parts = heading.split(/[ /]+/).filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => words.has(part))
}

const NAME_WORDS = new Set(['DESA', 'DS', 'KELURAHAN', 'KEL', 'NAGARI', 'GAMPONG', 'KAMPUNG', 'PEKON', 'TIYUH'])
const SUBDISTRICT_WORDS = new Set(['KECAMATAN', 'KEC', 'DISTRIK'])

/** `Desa/Kelurahan`, `Nama Desa`, `Kel/Desa` … */
export function isVillageHeading(heading: string): boolean {
  return saysOnly(heading.replace(/^NAMA\b/, ''), NAME_WORDS)
}

export function isSubdistrictHeading(heading: string): boolean {
  return saysOnly(heading.replace(/^NAMA\b/, ''), SUBDISTRICT_WORDS)
}

const NUMBER_WORDS = new Set(['NO', 'NOMOR', 'URUT', 'NR'])

export function isNumberHeading(heading: string): boolean {
  return saysOnly(heading, NUMBER_WORDS)
}
