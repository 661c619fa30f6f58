/** A version in one line, and the way to it. */
import type { VersionHead } from '@konvergen/contract/plan-versions.ts'
import { Link } from '@tanstack/react-router'
import { Tag } from '../../parts/tags.tsx'
import { PLAN_VERSIONS } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { sayMoney } from './say-plan.ts'
import { STATE_TONES } from './state-tones.ts'

export function VersionLine({ kab, version }: { readonly kab: string; readonly version: VersionHead }) {
  const t = useText()
  const say = useSay()
  const { id, version: n, state, activities, total, by, at } = version
  return (
    <li>
      <Link to="/k/$kab/rencana/$id" params={{ kab, id }}>
        {t(PLAN_VERSIONS.version, { n })}
      </Link>{' '}
      <Tag tone={STATE_TONES[state]}>{t(PLAN_VERSIONS[state])}</Tag>{' '}
      <span className={styles['small']}>
        {t(PLAN_VERSIONS.line, { n: activities, total: sayMoney(total, { t, say }), by, at: say.moment(at) })}
      </span>
    </li>
  )
}
