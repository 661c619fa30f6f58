/**
 * Kode kegiatan of a village's budget: bidang, sub-bidang, kegiatan, two digits each (Permendagri 20/2018, annex *(memory, unverified)*). Siskeudes writes the code of its village before it
 * and a dot behind it: `01.2001.02.02.03.` and `2.2.3` are both `02.02.03`.
 */

/** null when it is no such code. */
export function readVillageCode(written: string): string | null {
  const found = /^(?:(?:\d{2}\.){0,3}\d{4}\.)?(\d{1,2})\.(\d{1,2})\.(\d{1,2})\.?$/.exec(written.trim())
  if (found === null) return null
  return found
    .slice(1)
    .map((part) => part.padStart(2, '0'))
    .join('.')
}
