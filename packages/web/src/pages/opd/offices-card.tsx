/** The list of offices with its filters, and as a file. */
import type { Register } from '@konvergen/contract/opd.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { OFFICE_KINDS } from '@konvergen/core/opd/office.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { Empty } from '../../parts/states.tsx'
import { KIND_NAMES, OPD } from '../../text/opd.ts'
import { useText } from '../../text/text.ts'
import { arrangeOffices, type KindFilter, type OfficeFilter } from './arrange-offices.ts'
import { saveOffices } from './offices-csv.ts'
import { OfficesTable } from './offices-table.tsx'
import styles from './opd-page.module.css'

interface OfficesCardProps {
  readonly kab: string
  readonly register: Register
  readonly district: DistrictDetail
  readonly onOpen: (id: string) => void
}

const KINDS: readonly KindFilter[] = ['', ...OFFICE_KINDS, 'wilayah']

export function OfficesCard({ kab, register, district, onOpen }: OfficesCardProps) {
  const t = useText()
  const { today } = useMe()
  const [filter, setFilter] = useState<OfficeFilter>({ find: '', kind: '' })
  const views = arrangeOffices(register, filter, today)
  const isEmpty = filter.find === '' && filter.kind === '' && views.length === 0
  return (
    <Card title={t(OPD.list)}>
      <search className={`${styles['filters']} tanpa-cetak`}>
        <TextField
          label={t(OPD.find)}
          type="search"
          value={filter.find}
          onChange={(event) => setFilter({ ...filter, find: event.target.value })}
        />
        <SelectField
          label={t(OPD.kind)}
          value={filter.kind}
          onChange={(event) => setFilter({ ...filter, kind: KINDS.find((kind) => kind === event.target.value) ?? '' })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(kind === '' ? OPD.all : kind === 'wilayah' ? OPD.areas : KIND_NAMES[kind])}
            </option>
          ))}
        </SelectField>
      </search>
      {isEmpty && (
        <Empty title={t(OPD.empty)}>
          <p>{t(OPD.emptyBody)}</p>
        </Empty>
      )}
      {!isEmpty && views.length === 0 && <Empty title={t(OPD.nothing)} />}
      {views.length > 0 && <OfficesTable views={views} district={district} onOpen={onOpen} />}
      {views.length > 0 && (
        <div className={`${styles['tail']} tanpa-cetak`}>
          <Button onClick={() => saveOffices(kab, views, register, today)}>{t(OPD.csv)}</Button>
        </div>
      )}
    </Card>
  )
}
