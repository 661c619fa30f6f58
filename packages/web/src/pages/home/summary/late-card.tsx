/** What is late: who has not handed in, villages of the round, findings, tasks, commitments; each leads to where it is worked on. */
import type { LateSchema } from '@konvergen/contract/summary.ts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../../parts/card.tsx'
import { type Say, useSay } from '../../../text/say.ts'
import { SUMMARY } from '../../../text/summary.ts'
import { type Speak, useText } from '../../../text/text.ts'
import styles from './summary.module.css'

const NAMES_SHOWN = 5

interface LateCardProps {
  readonly kab: string
  readonly late: LateSchema
  readonly today: string
}

export function LateCard({ kab, late, today }: LateCardProps) {
  const t = useText()
  const { cakupan, verval, temuan, tugas, komitmen } = late
  const isNothing = [cakupan, verval, temuan, tugas].every((part) => part === null)
  return (
    <Card title={t(SUMMARY.late)}>
      {isNothing && <p className={styles['said']}>{t(SUMMARY.nothingLate)}</p>}
      <ul className={styles['lines']}>
        {cakupan?.map((period) => (
          <CoverageLine key={period.periode} kab={kab} period={period} />
        ))}
        {cakupan?.length === 0 && <li>{t(SUMMARY.coverageNone)}</li>}
        <VervalLine kab={kab} verval={verval} today={today} />
        {temuan !== null && <FindingsLine kab={kab} findings={temuan} />}
        {tugas !== null && <TasksLine kab={kab} tasks={tugas} />}
        {komitmen !== null && <CommitmentsLine kab={kab} commitments={komitmen} />}
      </ul>
    </Card>
  )
}

function Line({ children, under }: { readonly children: ReactNode; readonly under?: string | undefined }) {
  return (
    <li>
      {children}
      {under !== undefined && <span className={styles['under']}>{under}</span>}
    </li>
  )
}

type Late = NonNullable<LateSchema['cakupan']>[number]

function sayOffices({ belum }: Late, t: Speak, say: Say): string {
  const names = belum.map(({ nama }) => nama ?? t(SUMMARY.secretariat))
  const shown = names.slice(0, NAMES_SHOWN).join(', ')
  const more = names.length - NAMES_SHOWN
  return more > 0 ? t(SUMMARY.andMore, { nama: shown, n: say.number(more) }) : shown
}

function CoverageLine({ kab, period }: { readonly kab: string; readonly period: Late }) {
  const t = useText()
  const say = useSay()
  const { periode, tenggat, diminta, belum } = period
  const values = { n: say.number(belum.length), d: say.number(diminta), periode: say.period(periode), hari: say.day(tenggat) }
  return (
    <Line under={sayOffices(period, t, say)}>
      <Link to="/k/$kab/cakupan" params={{ kab }} search={{ periode }}>
        {t(SUMMARY.coverage, values)}
      </Link>
    </Line>
  )
}

function VervalLine({ kab, verval, today }: { readonly kab: string; readonly verval: LateSchema['verval']; readonly today: string }) {
  const t = useText()
  const say = useSay()
  if (verval === null) return <Line>{t(SUMMARY.vervalNone)}</Line>
  const hari = say.day(verval.tenggat)
  return (
    <Line under={t(verval.tenggat < today ? SUMMARY.vervalPast : SUMMARY.vervalDue, { hari })}>
      <Link to="/k/$kab/verval" params={{ kab }}>
        {t(SUMMARY.verval, { n: say.number(verval.belum), d: say.number(verval.desa) })}
      </Link>
    </Line>
  )
}

function FindingsLine({
  kab,
  findings: { terbuka, dijawab },
}: {
  readonly kab: string
  readonly findings: NonNullable<LateSchema['temuan']>
}) {
  const t = useText()
  const say = useSay()
  if (terbuka + dijawab === 0) return <Line>{t(SUMMARY.findingsNone)}</Line>
  return (
    <Line under={dijawab === 0 ? undefined : t(SUMMARY.findingsWait, { n: say.number(dijawab) })}>
      <Link to="/k/$kab/temuan" params={{ kab }}>
        {t(SUMMARY.findings, { n: say.number(terbuka) })}
      </Link>
    </Line>
  )
}

function TasksLine({ kab, tasks: { terlambat, terbuka } }: { readonly kab: string; readonly tasks: NonNullable<LateSchema['tugas']> }) {
  const t = useText()
  const say = useSay()
  const d = say.number(terbuka)
  if (terlambat === 0) return <Line>{t(SUMMARY.tasksNone, { d })}</Line>
  return (
    <Line>
      <Link to="/k/$kab/tugas" params={{ kab }} search={{ terlambat: true }}>
        {t(SUMMARY.tasks, { n: say.number(terlambat), d })}
      </Link>
    </Line>
  )
}

function CommitmentsLine({ kab, commitments }: { readonly kab: string; readonly commitments: NonNullable<LateSchema['komitmen']> }) {
  const t = useText()
  const say = useSay()
  const { tahun, terlambat } = commitments
  return (
    <Line>
      <Link to="/k/$kab/komitmen" params={{ kab }} search={{ tahun, keadaan: 'terlambat' }}>
        {t(SUMMARY.commitments, { n: say.number(terlambat), tahun })}
      </Link>
    </Line>
  )
}
