/** Which village and quarter is looked at, and its sheet. */
import type { VillageGridAnswer } from '@konvergen/contract/village-realisation.ts'
import { QUARTERS } from '@konvergen/core/realisation/realisation.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { districtQuery } from '../../app/queries.ts'
import type { RealisationChange } from '../../app/realisation-search.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import styles from './realisation.module.css'
import { sayQuarter } from './say-realisation.ts'
import { VillageSheetDrawer } from './village-sheet-drawer.tsx'

interface VillageGridToolsProps {
  readonly kab: string
  readonly grid: VillageGridAnswer
  readonly onChange: (change: RealisationChange) => void
}

export function VillageGridTools({ kab, grid, onChange }: VillageGridToolsProps) {
  const t = useText()
  const [isOpen, setIsOpen] = useState(false)
  const district = useQuery(districtQuery(kab)).data
  const { year, quarter, village, villageName, rows, mayWrite } = grid
  const others = (district?.desa ?? []).filter(({ kode }) => kode !== village)
  const villages = [...others.map(({ kode, nama }) => ({ kode, nama })), { kode: village, nama: villageName }]
  return (
    <div className="tanpa-cetak">
      <div className={styles['tools']}>
        <SelectField
          label={t(VILLAGE_REALISATION.village)}
          value={village}
          onChange={({ target }) => onChange({ desa: target.value, buka: undefined })}
        >
          {villages
            .toSorted((a, b) => (a.nama < b.nama ? -1 : 1))
            .map(({ kode, nama }) => (
              <option key={kode} value={kode}>
                {nama}
              </option>
            ))}
        </SelectField>
        <SelectField label={t(REALISATION.quarter)} value={quarter} onChange={({ target }) => onChange({ triwulan: Number(target.value) })}>
          {QUARTERS.map((each) => (
            <option key={each} value={each}>
              {sayQuarter(each, { t })} {year}
            </option>
          ))}
        </SelectField>
      </div>
      {rows.length > 0 && (
        <div className={styles['tools']}>
          <Button onClick={() => setIsOpen(true)}>{t(REALISATION.sheet)}</Button>
        </div>
      )}
      {isOpen && <VillageSheetDrawer kab={kab} of={{ year, quarter, village }} mayWrite={mayWrite} onClose={() => setIsOpen(false)} />}
    </div>
  )
}
