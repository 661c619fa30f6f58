/** By what the lights are judged, whose word that is, and for the secretariat the way to change it. */
import type { RulesAnswer } from '@konvergen/contract/realisation.ts'
import { DEMAND_WORDS } from '@konvergen/core/realisation/words.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Tag } from '../../parts/tags.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './realisation.module.css'
import { RulesDrawer } from './rules-drawer.tsx'

interface RulesCardProps {
  readonly kab: string
  readonly answer: RulesAnswer
  readonly maySet: boolean
}

export function RulesCard({ kab, answer, maySet }: RulesCardProps) {
  const t = useText()
  const say = useSay()
  const [isOpen, setIsOpen] = useState(false)
  const { rules, set } = answer
  const demands = rules.demands.map((demand) => t(DEMAND_WORDS[demand]).toLowerCase())
  return (
    <Card title={t(REALISATION.rules)}>
      <p>
        {set === null && <Tag tone="caution">{t(REALISATION.proposal)}</Tag>}{' '}
        {set === null ? t(REALISATION.rulesProposed) : t(REALISATION.rulesSet, { by: set.by, at: say.day(set.at), reason: set.reason })}
      </p>
      <ul className={styles['plainList']}>
        <li>{t(REALISATION.ruleSpread)}</li>
        <li>{t(REALISATION.rulePhysical, rules.physical)}</li>
        <li>{t(REALISATION.ruleMoney, rules.money)}</li>
        <li>{t(REALISATION.ruleMean)}</li>
        <li>{t(REALISATION.ruleDue, { n: rules.dueDays })}</li>
        <li>{demands.length === 0 ? t(REALISATION.ruleNoDemands) : t(REALISATION.ruleDemands, { list: demands.join(', ') })}</li>
      </ul>
      {maySet && (
        <div className={`${styles['acts']} tanpa-cetak`}>
          <Button onClick={() => setIsOpen(true)}>{t(REALISATION.changeRules)}</Button>
        </div>
      )}
      {isOpen && <RulesDrawer kab={kab} answer={answer} onClose={() => setIsOpen(false)} />}
    </Card>
  )
}
