/** A version in the order in which it is judged: its state and steps, what changed, its activities. */
import type { VersionAnswer } from '@konvergen/contract/plan-versions.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { Link } from '@tanstack/react-router'
import { ButtonLink } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Tag } from '../../parts/tags.tsx'
import { PLAN_VERSIONS } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ChangesCard } from './changes-card.tsx'
import styles from './plan.module.css'
import { PlannedTable } from './planned-table.tsx'
import { sayMoney } from './say-plan.ts'
import { STATE_TONES } from './state-tones.ts'
import { StepForm } from './step-form.tsx'

const TOOK = {
  verifikasi: PLAN_VERSIONS.tookVerifikasi,
  kembalikan: PLAN_VERSIONS.tookKembalikan,
  tetapkan: PLAN_VERSIONS.tookTetapkan,
} as const

interface VersionViewProps {
  readonly kab: string
  readonly answer: VersionAnswer
  readonly district: DistrictDetail
}

export function VersionView({ kab, answer, district }: VersionViewProps) {
  const t = useText()
  const say = useSay()
  const { version, steps, against, since } = answer
  const { id, state, office, year, digest, activities, total, by, at } = version
  const file = (form: 'pdf' | 'xlsx') => `/api/districts/${kab}/rencana/versi/${id}/rencana.${form}?bahasa=${say.language}`
  return (
    <div className={styles['stack']}>
      <Card title={t(PLAN_VERSIONS.card)}>
        <p>
          <Tag tone={STATE_TONES[state]}>{t(PLAN_VERSIONS[state])}</Tag>{' '}
          {t(PLAN_VERSIONS.line, { n: activities, total: sayMoney(total, { t, say }), by, at: say.moment(at) })}
        </p>
        <ul className={styles['plainList']}>
          {steps.map((step) => (
            <li key={step.at}>{t(TOOK[step.step], { by: step.by, at: say.moment(step.at), reason: step.reason ?? '' })}</li>
          ))}
        </ul>
        <p className={`${styles['small']} ${styles['digest']}`}>{t(PLAN_VERSIONS.digest, { digest })}</p>
        <StepForm kab={kab} answer={answer} />
        <div className={`${styles['acts']} tanpa-cetak`}>
          <ButtonLink href={file('pdf')}>{t(PLAN_VERSIONS.pdf)}</ButtonLink>
          <ButtonLink href={file('xlsx')}>{t(PLAN_VERSIONS.xlsx)}</ButtonLink>
          <Link to="/k/$kab/rencana" params={{ kab }} search={{ tahun: year, lembaga: office ?? 'sekretariat' }}>
            {t(PLAN_VERSIONS.back)}
          </Link>
        </div>
      </Card>
      {against !== null && (
        <ChangesCard title={t(PLAN_VERSIONS.against, { n: against.version })} changes={against.changes} district={district} />
      )}
      <ChangesCard title={t(PLAN_VERSIONS.since)} changes={since} district={district} />
      <PlannedTable answer={answer} district={district} />
    </div>
  )
}
