/** Year, quarter and kecamatan of the board, the way to one's own village, and the sheet of all. */
import type { VillageBoardAnswer } from '@konvergen/contract/village-realisation.ts'
import { QUARTERS } from '@konvergen/core/realisation/realisation.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { RealisationChange } from '../../app/realisation-search.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import styles from './realisation.module.css'
import { sayQuarter } from './say-realisation.ts'
import { VillageSheetDrawer } from './village-sheet-drawer.tsx'

export interface VillageBoardProps {
  readonly kab: string
  readonly board: VillageBoardAnswer
  readonly kecamatan: string | undefined
  readonly onChange: (change: RealisationChange) => void
}

export function VillageBoardTools({ kab, board, kecamatan, onChange }: VillageBoardProps) {
  const t = useText()
  const [isOpen, setIsOpen] = useState(false)
  const { year, years, quarter, writable, mayWriteAll, villages } = board
  const [own] = writable.length === 1 ? villages.filter(({ village }) => writable.includes(village)) : []
  return (
    <div className="tanpa-cetak">
      <div className={styles['tools']}>
        <SelectField label={t(REALISATION.year)} value={year} onChange={({ target }) => onChange({ tahun: Number(target.value) })}>
          {[...new Set([...years, year])]
            .toSorted((a, b) => b - a)
            .map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
        </SelectField>
        <SelectField label={t(REALISATION.quarter)} value={quarter} onChange={({ target }) => onChange({ triwulan: Number(target.value) })}>
          {QUARTERS.map((each) => (
            <option key={each} value={each}>
              {sayQuarter(each, { t })}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t(VILLAGE_REALISATION.kecamatan)}
          value={kecamatan ?? ''}
          onChange={({ target }) => onChange({ kecamatan: target.value === '' ? undefined : target.value })}
        >
          <option value="">{t(VILLAGE_REALISATION.allKecamatan)}</option>
          {board.kecamatan.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </SelectField>
      </div>
      <div className={styles['tools']}>
        {own !== undefined && (
          <Link to="/k/$kab/realisasi/apbdes" params={{ kab }} search={{ tahun: year, triwulan: quarter, desa: own.village }}>
            {t(VILLAGE_REALISATION.own, { village: own.name })}
          </Link>
        )}
        {mayWriteAll && villages.length > 0 && <Button onClick={() => setIsOpen(true)}>{t(VILLAGE_REALISATION.sheetAll)}</Button>}
      </div>
      {isOpen && <VillageSheetDrawer kab={kab} of={{ year, quarter, village: null }} mayWrite onClose={() => setIsOpen(false)} />}
    </div>
  )
}
