/** The list of children with its filters: village, posyandu, and what is looked for. */
import type { listChildren } from '@konvergen/contract/measurement.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { type ChildrenChange, type ChildrenSearch, CONCERNS, changeChildren } from '../../app/measurement-search.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { Paging } from '../../parts/paging.tsx'
import { Empty } from '../../parts/states.tsx'
import { CHILDREN } from '../../text/measurement.ts'
import { useText } from '../../text/text.ts'
import styles from './children-page.module.css'
import { ChildrenTable } from './children-table.tsx'

interface ChildrenCardProps {
  readonly kab: string
  readonly answer: AnswerOf<typeof listChildren>
  /** Still that of the filters before. */
  readonly isStale: boolean
  readonly desa: DistrictDetail['desa']
  readonly search: ChildrenSearch
  readonly onSearch: (search: ChildrenSearch) => void
}

export function ChildrenCard({ kab, answer, isStale, desa, search, onSearch }: ChildrenCardProps) {
  const t = useText()
  const change = (changes: ChildrenChange) => onSearch(changeChildren(search, changes))
  const villages = desa.filter(({ validTo }) => validTo === null).toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
  const posyandu = [
    ...new Set([...(answer.posyandu ?? []).map(({ nama }) => nama), ...(search.posyandu === undefined ? [] : [search.posyandu])]),
  ]
  return (
    <Card title={t(CHILDREN.list)}>
      <search className={`${styles['filters']} tanpa-cetak`}>
        <SelectField
          label={t(CHILDREN.desa)}
          value={search.desa ?? ''}
          onChange={(event) => change({ desa: event.target.value === '' ? undefined : event.target.value, posyandu: undefined })}
        >
          <option value="">{t(CHILDREN.all)}</option>
          {villages.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </SelectField>
        {posyandu.length > 0 && (
          <SelectField
            label={t(CHILDREN.posyandu)}
            value={search.posyandu ?? ''}
            onChange={(event) => change({ posyandu: event.target.value === '' ? undefined : event.target.value })}
          >
            <option value="">{t(CHILDREN.all)}</option>
            {posyandu.map((nama) => (
              <option key={nama} value={nama}>
                {nama}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          label={t(CHILDREN.concern)}
          value={search.masalah ?? ''}
          onChange={(event) => change({ masalah: CONCERNS.find((one) => one === event.target.value) })}
        >
          <option value="">{t(CHILDREN.all)}</option>
          {CONCERNS.map((one) => (
            <option key={one} value={one}>
              {t(CHILDREN[one])}
            </option>
          ))}
        </SelectField>
      </search>
      <div className={isStale ? styles['stale'] : undefined}>
        {answer.children.length === 0 ? (
          <Empty title={t(CHILDREN.nothing)} acts={<Button onClick={() => onSearch({})}>{t(CHILDREN.clear)}</Button>} />
        ) : (
          <ChildrenTable kab={kab} items={answer.children} />
        )}
      </div>
      <Paging
        page={search.halaman ?? 1}
        perPage={answer.perPage}
        total={answer.total}
        onPage={(page) => change({ halaman: page === 1 ? undefined : page })}
      />
    </Card>
  )
}
