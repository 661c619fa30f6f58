/** How findings are looked for, with the thresholds; the secretariat changes them. */
import type { RulesAnswer } from '@konvergen/contract/findings.ts'
import { THRESHOLD_NAMES } from '@konvergen/core/findings/thresholds.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { findingRulesQuery } from '../../app/findings-queries.ts'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { FINDING, FINDINGS, THRESHOLD_TEXT } from '../../text/findings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ChangeThresholds } from './change-thresholds.tsx'
import styles from './findings-page.module.css'
import { sayThreshold } from './read-threshold.ts'

export function MethodCard({ kab }: { kab: string }) {
  const t = useText()
  const rules = useQuery(findingRulesQuery(kab))
  return (
    <details className={styles['method']}>
      <summary>{t(FINDINGS.method)}</summary>
      <p>{t(THRESHOLD_TEXT.intro)}</p>
      <p>{t(THRESHOLD_TEXT.chance)}</p>
      {rules.error !== null && <ProblemNote problem={rules.error} retry={() => void rules.refetch()} />}
      {rules.data !== undefined && <Thresholds kab={kab} rules={rules.data} />}
    </details>
  )
}

function Thresholds({ kab, rules }: { kab: string; rules: RulesAnswer }) {
  const t = useText()
  const say = useSay()
  const mayChange = useMay()('findings.rules', kab)
  const [isOpen, setOpen] = useState(false)
  const { usulan, oleh, pada, alasan, batas } = rules
  const setBy = { pada: pada === null ? '' : say.day(pada), oleh: oleh ?? t(FINDING.program), alasan: alasan ?? '' }
  return (
    <>
      <dl className={styles['facts']}>
        {THRESHOLD_NAMES.map((name) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{t(THRESHOLD_TEXT[name])}</dt>
            <dd>{sayThreshold(batas[name], say.language)}</dd>
          </div>
        ))}
      </dl>
      <p>{usulan ? t(THRESHOLD_TEXT.proposal) : t(THRESHOLD_TEXT.setBy, setBy)}</p>
      {mayChange && <Button onClick={() => setOpen(true)}>{t(THRESHOLD_TEXT.change)}</Button>}
      {isOpen && <ChangeThresholds kab={kab} batas={batas} onClose={() => setOpen(false)} />}
    </>
  )
}
