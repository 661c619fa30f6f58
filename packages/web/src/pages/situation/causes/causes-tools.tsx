/** Which area is looked at, and the figures to take away. */
import type { CausesAnswer } from '@konvergen/contract/causes.ts'
import { kecamatanOf, levelOf } from '@konvergen/core/wilayah/kode.ts'
import { useQuery } from '@tanstack/react-query'
import { useMay } from '../../../app/may.ts'
import { useOwnArea } from '../../../app/own-area.ts'
import { districtQuery } from '../../../app/queries.ts'
import { Button } from '../../../parts/button.tsx'
import { saveAs } from '../../../parts/csv.ts'
import { SelectField } from '../../../parts/field.tsx'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './causes.module.css'
import { causesCsv } from './causes-csv.ts'
import type { CausesChange } from './use-causes-change.ts'

interface CausesToolsProps {
  readonly kab: string
  readonly causes: CausesAnswer
  readonly onChange: CausesChange
}

export function CausesTools({ kab, causes, onChange }: CausesToolsProps) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  const district = useQuery(districtQuery(kab)).data
  // Without an area the page opens on their own one.
  const wholeDistrict = useOwnArea(kab) === undefined ? undefined : kab
  const { kode } = causes.wilayah
  const own = (place: { readonly kode: string }) => may('situation.read', kab, place.kode)
  const kec = kode === kab ? '' : levelOf(kode) === 'desa' ? kecamatanOf(kode) : kode
  const villages = (district?.desa ?? []).filter((desa) => kecamatanOf(desa.kode) === kec && own(desa))
  // Whoever holds only villages of a kecamatan reaches them through it, but not its own figures.
  const kecamatan = (district?.kecamatan ?? []).filter(
    (one) => own(one) || (district?.desa ?? []).some((desa) => kecamatanOf(desa.kode) === one.kode && own(desa)),
  )
  const choose = (wilayah: string | undefined) =>
    onChange({ wilayah, daftar: undefined, sebab: undefined, aturan: undefined, gabungan: undefined, halaman: undefined })
  const chooseKecamatan = (chosen: string) => {
    const whole = kecamatan.find((one) => one.kode === chosen)
    const firstOwn = district?.desa.find((desa) => kecamatanOf(desa.kode) === chosen && own(desa))
    choose(whole === undefined ? wholeDistrict : own(whole) ? chosen : firstOwn?.kode)
  }
  return (
    <div className={`${styles['tools']} tanpa-cetak`}>
      <SelectField label={t(CAUSES_TEXT.kecamatan)} value={kec} onChange={(event) => chooseKecamatan(event.target.value)}>
        <option value="">{t(CAUSES_TEXT.allKecamatan)}</option>
        {kecamatan.map((one) => (
          <option key={one.kode} value={one.kode}>
            {one.nama}
          </option>
        ))}
      </SelectField>
      {kec !== '' && (
        <SelectField
          label={t(CAUSES_TEXT.desa)}
          value={levelOf(kode) === 'desa' ? kode : ''}
          onChange={(event) => choose(event.target.value === '' ? kec : event.target.value)}
        >
          {own({ kode: kec }) && <option value="">{t(CAUSES_TEXT.allDesa)}</option>}
          {villages.map((desa) => (
            <option key={desa.kode} value={desa.kode}>
              {desa.nama}
            </option>
          ))}
        </SelectField>
      )}
      <Button onClick={() => saveAs(`penyebab-${kode}.csv`, 'text/csv;charset=utf-8', causesCsv(causes, say))}>
        {t(CAUSES_TEXT.download)}
      </Button>
    </div>
  )
}
