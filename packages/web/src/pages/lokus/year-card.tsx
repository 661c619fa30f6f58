/** One year: each village with its status, the basis of it, and what it was in the years before. */
import type { DecisionSchema, YearSchema } from '@konvergen/contract/lokus-years.ts'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Note } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'

interface YearCardProps {
  readonly year: YearSchema
  readonly all: readonly YearSchema[]
  readonly decisions: readonly DecisionSchema[]
}

const TONES = { baru: 'attention', lanjutan: 'plain', perluasan: 'caution', lulus: 'good' } as const

export function YearCard({ year, all, decisions }: YearCardProps) {
  const t = useText()
  const say = useSay()
  const { tahun, lokus, desa, menunggu } = year
  const bases = new Map(
    decisions.map(({ id, dasar, tanggal, sk }) => [id, sk === null ? `${dasar}, ${say.day(tanggal)}` : `${dasar}; SK ${sk.nomor}`]),
  )
  const historyOf = (kode: string): string =>
    all
      .toReversed()
      .flatMap((each) => {
        const own = each.desa.find((village) => village.kode === kode)
        return own === undefined || each.tahun > tahun ? [] : [`${each.tahun} ${t(LOKUS_YEARS[own.status]).toLowerCase()}`]
      })
      .join(', ')
  const heads = [LOKUS_YEARS.desa, LOKUS_YEARS.status, LOKUS_YEARS.basis, LOKUS_YEARS.history].map((head) => t(head))
  return (
    <>
      <p>
        <strong>{t(LOKUS_YEARS.lead, { n: lokus, year: String(tahun) })}</strong>
      </p>
      {menunggu.length > 0 && (
        <Note tone="caution" title={t(LOKUS_YEARS.waiting, { n: menunggu.length })}>
          <p>{menunggu.map(({ nama }) => nama).join(', ')}</p>
        </Note>
      )}
      <Card title={t(LOKUS_YEARS.villages)}>
        <PlainTable label={t(LOKUS_YEARS.villages)} heads={heads}>
          {desa.map(({ kode, nama, kecamatan, status, keputusan }) => (
            <tr key={kode}>
              <th scope="row">
                {nama}
                <span className={styles['kec']}>Kec. {kecamatan}</span>
              </th>
              <td>
                <Tag tone={TONES[status]}>{t(LOKUS_YEARS[status])}</Tag>
              </td>
              <td>{keputusan === null ? t(LOKUS_YEARS.fromBefore) : (bases.get(keputusan) ?? '')}</td>
              <td>{historyOf(kode)}</td>
            </tr>
          ))}
        </PlainTable>
      </Card>
    </>
  )
}
