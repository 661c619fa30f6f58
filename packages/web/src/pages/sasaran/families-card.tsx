/** The list of families with its filters: village and what they bear. */
import type { listFamilies } from '@konvergen/contract/families.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import { changeFamilies, type FamiliesChange, type FamiliesSearch } from '../../app/families-search.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { Paging } from '../../parts/paging.tsx'
import { Empty } from '../../parts/states.tsx'
import { FAMILIES } from '../../text/families.ts'
import { MARK_NAMES } from '../../text/records.ts'
import { useText } from '../../text/text.ts'
import styles from './families-page.module.css'
import { FamiliesTable } from './families-table.tsx'

interface FamiliesCardProps {
  readonly kab: string
  readonly answer: AnswerOf<typeof listFamilies>
  readonly desa: DistrictDetail['desa']
  readonly search: FamiliesSearch
  readonly onSearch: (search: FamiliesSearch) => void
}

export function FamiliesCard({ kab, answer, desa, search, onSearch }: FamiliesCardProps) {
  const t = useText()
  const change = (changes: FamiliesChange) => onSearch(changeFamilies(search, changes))
  const villages = desa.filter(({ validTo }) => validTo === null).toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
  return (
    <Card title={t(FAMILIES.list)}>
      <search className={`${styles['filters']} tanpa-cetak`}>
        <SelectField
          label={t(FAMILIES.desa)}
          value={search.desa ?? ''}
          onChange={(event) => change({ desa: event.target.value === '' ? undefined : event.target.value })}
        >
          <option value="">{t(FAMILIES.all)}</option>
          {villages.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t(FAMILIES.mark)}
          value={search.tanda ?? ''}
          onChange={(event) => change({ tanda: MARKS.find((one) => one === event.target.value) })}
        >
          <option value="">{t(FAMILIES.all)}</option>
          {MARKS.map((name) => (
            <option key={name} value={name}>
              {t(MARK_NAMES[name])}
            </option>
          ))}
        </SelectField>
      </search>
      {answer.keluarga.length === 0 ? (
        <Empty title={t(FAMILIES.nothing)} acts={<Button onClick={() => onSearch({})}>{t(FAMILIES.clear)}</Button>} />
      ) : (
        <FamiliesTable kab={kab} families={answer.keluarga} names={new Map(desa.map(({ kode, nama }) => [kode, nama]))} />
      )}
      <Paging
        page={search.halaman ?? 1}
        perPage={answer.perHalaman}
        total={answer.total}
        onPage={(page) => change({ halaman: page === 1 ? undefined : page })}
      />
    </Card>
  )
}
