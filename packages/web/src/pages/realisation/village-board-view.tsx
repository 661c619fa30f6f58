/** The board of villages in the order in which it is read: the sentence, year, quarter and kecamatan, villages, those without an APBDes, the rules of the lights. */
import type { VillageBoardAnswer } from '@konvergen/contract/village-realisation.ts'
import { QUARTERS } from '@konvergen/core/realisation/realisation.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { RealisationChange } from '../../app/realisation-search.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import { NoLines } from './no-lines.tsx'
import styles from './realisation.module.css'
import { RulesCard } from './rules-card.tsx'
import { sayQuarter } from './say-realisation.ts'
import { VillageBoardLead } from './village-board-lead.tsx'
import { VillageBoardTable } from './village-board-table.tsx'
import { VillageSheetDrawer } from './village-sheet-drawer.tsx'

interface VillageBoardProps {
  readonly kab: string
  readonly board: VillageBoardAnswer
  readonly kecamatan: string | undefined
  readonly onChange: (change: RealisationChange) => void
}

export function VillageBoardView({ kab, board, kecamatan, onChange }: VillageBoardProps) {
  const t = useText()
  const isShown = (one: { readonly kecamatan: string }): boolean => kecamatan === undefined || one.kecamatan === kecamatan
  const villages = board.villages.filter(isShown).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const without = board.without.filter(isShown)
  return (
    <>
      {board.villages.length > 0 && <VillageBoardLead board={board} />}
      <Tools kab={kab} board={board} kecamatan={kecamatan} onChange={onChange} />
      <div className={styles['stack']}>
        {board.villages.length === 0 && <NoLines kab={kab} year={board.year} />}
        {villages.length > 0 && <VillageBoardTable kab={kab} board={board} villages={villages} />}
        {board.villages.length > 0 && villages.length === 0 && <p>{t(VILLAGE_REALISATION.noneHere)}</p>}
        {without.length > 0 && board.villages.length > 0 && (
          <Card title={t(VILLAGE_REALISATION.without, { n: without.length })}>
            <p>{without.map(({ name }) => name).join(', ')}</p>
            <Link to="/k/$kab/anggaran" params={{ kab }} search={{ tahun: board.year, tahap: 'apbdes' }}>
              {t(VILLAGE_REALISATION.toBudget)}
            </Link>
          </Card>
        )}
        <RulesCard kab={kab} answer={board} maySet={false} />
      </div>
    </>
  )
}

function Tools({ kab, board, kecamatan, onChange }: VillageBoardProps) {
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
