/** Versions of the plan of one office, whether it has changed since, and handing it in. */
import { useQuery } from '@tanstack/react-query'
import { planVersionsQuery } from '../../app/plan-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { PLAN_VERSIONS } from '../../text/plan-versions.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { useHandIn } from './use-plan-acts.ts'
import { VersionLine } from './version-line.tsx'

interface VersionsCardProps {
  readonly kab: string
  readonly year: number
  /** Id of an office, or `sekretariat`. */
  readonly office: string
}

const BONES = [60]

export function VersionsCard({ kab, year, office }: VersionsCardProps) {
  const t = useText()
  const versions = useQuery(planVersionsQuery(kab, year, office))
  const handIn = useHandIn(kab)
  const { data } = versions
  return (
    <Card title={t(PLAN_VERSIONS.card)} hint={t(PLAN_VERSIONS.hint)}>
      {versions.isError && <ProblemNote problem={versions.error} retry={() => void versions.refetch()} />}
      {versions.isPending && <Skeleton heights={BONES} />}
      {data?.versions.length === 0 && <p>{t(PLAN_VERSIONS.none)}</p>}
      {data !== undefined && data.changed !== null && <p>{t(data.changed ? PLAN_VERSIONS.changed : PLAN_VERSIONS.same)}</p>}
      <ul className={styles['plainList']}>
        {(data?.versions ?? []).map((version) => (
          <VersionLine key={version.id} kab={kab} version={version} />
        ))}
      </ul>
      {handIn.isError && <ProblemNote problem={handIn.error} />}
      {data?.mayHandIn === true && (
        <div className={`${styles['acts']} tanpa-cetak`}>
          <Button disabled={handIn.isPending} onClick={() => handIn.mutate({ year, office: office === 'sekretariat' ? null : office })}>
            {t(PLAN_VERSIONS.handIn)}
          </Button>
        </div>
      )}
    </Card>
  )
}
