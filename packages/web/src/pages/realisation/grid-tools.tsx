/** Which office and quarter is looked at, and what can be taken out of it. */
import type { GridAnswer } from '@konvergen/contract/realisation.ts'
import { QUARTERS } from '@konvergen/core/realisation/realisation.ts'
import { useState } from 'react'
import type { RealisationChange } from '../../app/realisation-search.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import styles from './realisation.module.css'
import { sayQuarter } from './say-realisation.ts'
import { SheetDrawer } from './sheet-drawer.tsx'

interface GridToolsProps {
  readonly kab: string
  readonly grid: GridAnswer
  readonly onChange: (change: RealisationChange) => void
}

export function GridTools({ kab, grid, onChange }: GridToolsProps) {
  const t = useText()
  const [isOpen, setIsOpen] = useState(false)
  const { year, quarter, office, offices, rows } = grid
  const word = office ?? 'sekretariat'
  const pack = (kind: string) => `/api/districts/${kab}/realisasi/paket.${kind}?tahun=${year}&triwulan=${quarter}&lembaga=${word}`
  return (
    <div className="tanpa-cetak">
      <div className={styles['tools']}>
        <SelectField
          label={t(REALISATION.office)}
          value={word}
          onChange={({ target }) => onChange({ lembaga: target.value, buka: undefined })}
        >
          {offices.map(({ id, name }) => (
            <option key={id ?? 'sekretariat'} value={id ?? 'sekretariat'}>
              {name ?? t(REALISATION.secretariat)}
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
          <ButtonLink href={pack('pptx')}>{t(REALISATION.packPptx)}</ButtonLink>
          <ButtonLink href={pack('pdf')}>{t(REALISATION.packPdf)}</ButtonLink>
        </div>
      )}
      {isOpen && <SheetDrawer kab={kab} grid={grid} onClose={() => setIsOpen(false)} />}
    </div>
  )
}
