/**
 * Which village each row of the file is. Only what a person should look at stands open: close spellings, rows placed by their order, and
 * rows that found no village.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { Placement } from '@konvergen/contract/intake.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { useState } from 'react'
import { Card } from '../../parts/card.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { Empty } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { LIST, PREVIEW } from '../../text/intake.ts'
import { useText } from '../../text/text.ts'
import { PlacementLine } from './placement-line.tsx'
import styles from './preview-page.module.css'

const TO_CHECK: ReadonlySet<Placement['by']> = new Set(['close', 'order', 'none'])

interface PlacementCardProps {
  readonly placements: readonly Placement[]
  readonly desa: DistrictDetail['desa']
  readonly kecamatan: DistrictDetail['kecamatan']
  readonly confirmed: ReadonlyMap<string, string>
  /** Null: the file is decided, nothing can be confirmed here any more. */
  readonly onConfirm: ((confirmed: ReadonlyMap<string, string>) => void) | null
  /** The file counts already: rows that have their village keep it. */
  readonly isOnlyUnplaced: boolean
  /** What becomes of rows without a village, where it is not what holds for most files; `{n}` names. */
  readonly stays?: Bilingual
  /** One entry for each name instead of one for each row. */
  readonly isByName?: boolean
}

const BY_ROW = {
  title: PREVIEW.placements,
  all: PREVIEW.allRows,
  none: PREVIEW.noneToCheck,
  stays: PREVIEW.unplacedStays,
  place: PREVIEW.row,
}
const BY_NAME = { title: LIST.names, all: LIST.allNames, none: LIST.noneToCheck, stays: LIST.unplacedStays, place: LIST.firstRow }

export function PlacementCard({
  placements,
  desa,
  kecamatan,
  confirmed,
  onConfirm,
  isOnlyUnplaced,
  stays,
  isByName = false,
}: PlacementCardProps) {
  const t = useText()
  const words = isByName ? BY_NAME : BY_ROW
  const [shown, setShown] = useState<'check' | 'all'>('check')
  const names = new Map(kecamatan.map(({ kode, nama }) => [kode, nama]))
  const villages = desa
    .filter(({ validTo }) => validTo === null)
    .map(({ kode, nama, kecamatan: kec }) => ({ kode, nama, inside: names.get(kec) ?? kec }))
  const unplaced = placements.filter((one) => one.by === 'none' && !confirmed.has(one.nama)).length
  const rows = shown === 'all' ? placements : placements.filter((one) => TO_CHECK.has(one.by))
  const set = (nama: string, kode: string | null) => {
    const next = new Map(confirmed)
    if (kode === null) next.delete(nama)
    else next.set(nama, kode)
    onConfirm?.(next)
  }
  return (
    <Card title={t(words.title)} hint={t(PREVIEW.placementsHint)}>
      <div className={styles['tools']}>
        <Segmented
          label={t(words.title)}
          value={shown}
          options={[
            { value: 'check', label: t(PREVIEW.toCheck) },
            { value: 'all', label: t(words.all) },
          ]}
          onChange={setShown}
        />
        {unplaced > 0 && <span className={styles['reason']}>{t(stays ?? words.stays, { n: unplaced })}</span>}
      </div>
      {rows.length === 0 ? (
        <Empty title={t(words.none)} />
      ) : (
        <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={t(words.title)}>
          <table className={`${table['table']} ${styles['placements']}`}>
            <thead>
              <tr>
                <th scope="col">{t(PREVIEW.written)}</th>
                <th scope="col" className={table['number']}>
                  {t(words.place)}
                </th>
                <th scope="col">{t(PREVIEW.village)}</th>
                <th scope="col">{t(PREVIEW.how)}</th>
                {onConfirm !== null && <th scope="col">{t(PREVIEW.act)}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((one) => (
                <PlacementLine
                  key={`${one.row} ${one.nama}`}
                  placement={one}
                  villages={villages}
                  needsLook={isOnlyUnplaced ? one.by === 'none' : TO_CHECK.has(one.by)}
                  given={confirmed.get(one.nama) ?? null}
                  onGive={onConfirm === null ? null : (kode) => set(one.nama, kode)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Card>
  )
}
