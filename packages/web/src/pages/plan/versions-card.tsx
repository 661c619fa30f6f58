/** Versions of the plan of one office, whether it has changed since, and handing it in. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { planVersionsQuery } from '../../app/plan-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { PLAN_VERSIONS } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { sayMoney } from './say-plan.ts'
import { STATE_TONES } from './state-tones.ts'
import { useHandIn } from './use-plan-acts.ts'

interface VersionsCardProps {
  readonly kab: string
  readonly year: number
  /** Id of an office, or `sekretariat`. */
  readonly office: string
}

const BONES = [60]

export function VersionsCard({ kab, year, office }: VersionsCardProps) {
  const t = useText()
  const say = useSay()
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
        {(data?.versions ?? []).map(({ id, version, state, activities, total, by, at }) => (
          <li key={id}>
            <Link to="/k/$kab/rencana/$id" params={{ kab, id }}>
              {t(PLAN_VERSIONS.version, { n: version })}
            </Link>{' '}
            <Tag tone={STATE_TONES[state]}>{t(PLAN_VERSIONS[state])}</Tag>{' '}
            <span className={styles['small']}>
              {t(PLAN_VERSIONS.line, { n: activities, total: sayMoney(total, { t, say }), by, at: say.moment(at) })}
            </span>
          </li>
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
