/** The list of owners with its filters, and the orphan report as a file. */
import { THING_KINDS } from '@konvergen/core/opd/owned-thing.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { saveAs } from '../../parts/csv.ts'
import { SelectField } from '../../parts/field.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Empty } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { useText } from '../../text/text.ts'
import { GAP_NAMES, OWNERS, THING_NAMES } from '../../text/tpps.ts'
import { type OwnerView, ownersCsv, SHOWS, type Show, shownOwners } from './arrange-owners.ts'
import styles from './opd-page.module.css'

interface OwnersCardProps {
  readonly kab: string
  readonly views: readonly OwnerView[]
  /** null: the role may only read. */
  readonly onOpen: ((kode: string) => void) | null
}

const SHOW_NAMES = { kurang: OWNERS.orphans, tanpa: OWNERS.grave, semua: OWNERS.all } as const

export function OwnersCard({ kab, views, onOpen }: OwnersCardProps) {
  const t = useText()
  const [show, setShow] = useState<Show>('semua')
  const [jenis, setJenis] = useState('')
  const shown = shownOwners(views, show, jenis)
  const heads = [t(OWNERS.thing), t(OWNERS.owner), t(OWNERS.deputy), t(OWNERS.contact), t(OWNERS.gaps)]
  return (
    <Card title={t(OWNERS.list)}>
      <search className={`${styles['filters']} tanpa-cetak`}>
        <SelectField
          label={t(OWNERS.show)}
          value={show}
          onChange={(event) => setShow(SHOWS.find((one) => one === event.target.value) ?? show)}
        >
          {SHOWS.map((one) => (
            <option key={one} value={one}>
              {t(SHOW_NAMES[one])}
            </option>
          ))}
        </SelectField>
        <SelectField label={t(OWNERS.kind)} value={jenis} onChange={(event) => setJenis(event.target.value)}>
          <option value="">{t(OWNERS.all)}</option>
          {THING_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(THING_NAMES[kind])}
            </option>
          ))}
        </SelectField>
        <Button onClick={() => saveAs(`pengampu-${kab}.csv`, 'text/csv;charset=utf-8', ownersCsv(shown, t))}>{t(OWNERS.csv)}</Button>
      </search>
      {shown.length === 0 ? (
        <Empty title={t(OWNERS.nothing)} />
      ) : (
        <PlainTable label={t(OWNERS.list)} heads={onOpen === null ? heads : [...heads, t(OWNERS.act)]}>
          {shown.map(({ row, pengampu, wakil, narahubung, isGrave }) => (
            <tr key={row.kode}>
              <th scope="row">
                {row.nama}
                <span className={table['under']}>
                  {row.kode} · {t(THING_NAMES[row.jenis])}
                  {row.satuan !== null && ` · ${row.satuan}`}
                </span>
              </th>
              <td>{pengampu ?? <span className={table['quiet']}>{t(OWNERS.none)}</span>}</td>
              <td>{wakil ?? <span className={table['quiet']}>{t(OWNERS.none)}</span>}</td>
              <td>{narahubung ?? <span className={table['quiet']}>{t(OWNERS.none)}</span>}</td>
              <td>
                <span className={styles['tags']}>
                  {row.gaps.length === 0 && <Tag tone="good">{t(OWNERS.noGaps)}</Tag>}
                  {row.gaps.map((gap) => (
                    <Tag key={gap} tone={isGrave ? 'attention' : 'caution'}>
                      {t(GAP_NAMES[gap])}
                    </Tag>
                  ))}
                </span>
              </td>
              {onOpen !== null && (
                <td>
                  <Button look="quiet" aria-label={t(OWNERS.setOf, { nama: row.nama })} onClick={() => onOpen(row.kode)}>
                    {t(OWNERS.set)}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </PlainTable>
      )}
    </Card>
  )
}
