/** Areas as options of a choice: the district, each kecamatan, and the villages grouped by theirs. */
import { DOCUMENTS } from '../../text/documents.ts'
import { useText } from '../../text/text.ts'
import type { KeepPlace } from './keep-places.ts'

export function AreaOptions({ places }: { places: readonly KeepPlace[] }) {
  const t = useText()
  const wide = places.filter(({ level }) => level !== 'desa')
  const villages = Map.groupBy(
    places.filter(({ level }) => level === 'desa'),
    ({ inside }) => inside,
  )
  return (
    <>
      {wide.map(({ kode, nama, level }) => (
        <option key={kode} value={kode}>
          {t(level === 'kabupaten' ? DOCUMENTS.wholeDistrict : DOCUMENTS.wholeKecamatan, { nama })}
        </option>
      ))}
      {[...villages].map(([inside, group]) => (
        <optgroup key={inside} label={inside}>
          {group.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  )
}
