/** Governed numbers that offices disagree about, of the year of the period: both values until the owner settles them. */
import type { DisputeSchema } from '@konvergen/contract/disputes.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { disputesQuery } from '../../app/coverage-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { DISPUTES } from '../../text/coverage-figure.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'
import { SettleDispute } from './settle-dispute.tsx'

interface DisputesCardProps {
  readonly kab: string
  readonly periode: string
  readonly names: Readonly<Record<string, string>>
}

const YEAR_LENGTH = 4

export function DisputesCard({ kab, periode, names }: DisputesCardProps) {
  const t = useText()
  const say = useSay()
  const disputes = useQuery(disputesQuery(kab, Number(periode.slice(0, YEAR_LENGTH))))
  const [settlingId, setSettlingId] = useState<string | null>(null)
  if (disputes.error !== null) return <ProblemNote problem={disputes.error} retry={() => void disputes.refetch()} />
  const all = disputes.data ?? []
  const open = all.filter(({ hasil }) => hasil === null)
  const settled = all.filter(({ hasil }) => hasil !== null)
  const settling = open.find(({ id }) => id === settlingId)
  if (all.length === 0) return null
  const placeOf = ({ wilayah }: DisputeSchema) => names[wilayah] ?? wilayah
  return (
    <Card title={t(DISPUTES.title)} hint={t(DISPUTES.hint)}>
      {open.length > 0 && <DisputeTable disputes={open} placeOf={placeOf} onSettle={setSettlingId} />}
      {settled.length > 0 && (
        <details className={styles['method']}>
          <summary>{t(DISPUTES.settled, { n: say.number(settled.length) })}</summary>
          <DisputeTable disputes={settled} placeOf={placeOf} onSettle={setSettlingId} />
        </details>
      )}
      {settling !== undefined && (
        <SettleDispute kab={kab} dispute={settling} place={placeOf(settling)} onClose={() => setSettlingId(null)} />
      )}
    </Card>
  )
}

interface DisputeTableProps {
  readonly disputes: readonly DisputeSchema[]
  readonly placeOf: (dispute: DisputeSchema) => string
  readonly onSettle: (id: string) => void
}

function DisputeTable({ disputes, placeOf, onSettle }: DisputeTableProps) {
  const t = useText()
  const say = useSay()
  return (
    <PlainTable
      label={t(DISPUTES.title)}
      heads={[DISPUTES.thing, DISPUTES.held, DISPUTES.claim, DISPUTES.why, DISPUTES.outcome].map((head) => t(head))}
    >
      {disputes.map((dispute) => {
        const { id, kode, nama, periode, tercatat, diusulkan, oleh, alasan, pada, hasil, alasanHasil, boleh } = dispute
        return (
          <tr key={id}>
            <th scope="row">
              {nama[say.language]}
              <span className={table['under']}>
                {kode} · {placeOf(dispute)} · {say.period(periode)}
              </span>
            </th>
            <td className={table['strong']}>{tercatat === null ? t(DISPUTES.empty) : say.number(tercatat)}</td>
            <td>
              <span className={table['strong']}>{say.number(diusulkan)}</span>
              <span className={table['under']}>{t(DISPUTES.claimed, { lembaga: oleh ?? t(DISPUTES.secretariat) })}</span>
            </td>
            <td>
              {alasan}
              <span className={table['under']}>{say.day(pada)}</span>
            </td>
            <td>
              {hasil !== null && `${t(hasil === 'tetap' ? DISPUTES.kept : DISPUTES.replaced)}: ${alasanHasil ?? ''}`}
              {hasil === null && !boleh && <span className={table['quiet']}>{t(DISPUTES.waits)}</span>}
              {boleh && (
                <Button
                  look="quiet"
                  aria-label={t(DISPUTES.settleOf, { nama: nama[say.language], wilayah: placeOf(dispute) })}
                  onClick={() => onSettle(id)}
                >
                  {t(DISPUTES.settle)}
                </Button>
              )}
            </td>
          </tr>
        )
      })}
    </PlainTable>
  )
}
