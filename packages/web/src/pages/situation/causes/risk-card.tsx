/** Children who may be next: by rules whose limits are told, each number with of how many it could not be asked. */
import type { CausesAnswer } from '@konvergen/contract/causes.ts'
import { RISK_LIMITS, type RiskRule } from '@konvergen/core/situation/causes/at-risk-rules.ts'
import { Card } from '../../../parts/card.tsx'
import { PlainTable } from '../../../parts/plain-table.tsx'
import table from '../../../parts/table.module.css'
import { CAUSES_TEXT, RULE_TEXT } from '../../../text/causes.ts'
import { type Say, useSay } from '../../../text/say.ts'
import { type Speak, useText } from '../../../text/text.ts'
import styles from './causes.module.css'
import { OpenRows } from './open-rows.tsx'
import { sayPair } from './say-causes.ts'

/** The sign of a negative number as it is printed. */
const signed = (value: number, say: Say): string => `−${say.number(Math.abs(value), 1)}`

export function sayRule(rule: RiskRule, { t, say }: { readonly t: Speak; readonly say: Say }): string {
  return t(RULE_TEXT[rule], {
    z: signed(RISK_LIMITS.nearShort, say),
    turun: say.number(RISK_LIMITS.fall, 1),
    dari: RISK_LIMITS.fallDaysFrom,
    sampai: RISK_LIMITS.fallDaysTo,
    kg: say.number(RISK_LIMITS.lowBirthWeight, 1),
    k: RISK_LIMITS.familyCauses,
  })
}

export function RiskCard({ causes: { berisiko, anak } }: { readonly causes: CausesAnswer }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const [one = 0, two = 0, ...more] = berisiko.byNumber
  const heads = [CAUSES_TEXT.rule, CAUSES_TEXT.children, CAUSES_TEXT.unknown].map((head) => t(head))
  return (
    <Card title={t(CAUSES_TEXT.atRisk)} hint={t(CAUSES_TEXT.atRiskHint)}>
      <PlainTable label={t(CAUSES_TEXT.atRisk)} heads={heads}>
        {berisiko.byRule.map(({ rule, children }) => (
          <tr key={rule}>
            <th scope="row" className={styles['rule']}>
              {sayRule(rule, speech)}
            </th>
            <td>
              <OpenRows n={children.having} opens={{ daftar: 'berisiko', aturan: rule }}>
                {children.known === 0 ? t(CAUSES_TEXT.nobodyKnown) : sayPair(children, speech)}
              </OpenRows>
            </td>
            <td className={table['number']}>{say.number(children.unknown)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t(CAUSES_TEXT.anyRule)}</th>
          <td className={table['strong']}>
            <OpenRows n={berisiko.children.having} opens={{ daftar: 'berisiko' }}>
              {t(CAUSES_TEXT.of, { n: say.number(berisiko.children.having), d: say.number(anak.tidak) })}
            </OpenRows>
          </td>
          <td className={table['number']}>{say.number(berisiko.children.unknown)}</td>
        </tr>
      </PlainTable>
      <p className={styles['small']}>
        {t(CAUSES_TEXT.byNumber, { satu: say.number(one), dua: say.number(two), tiga: say.number(more.reduce((sum, n) => sum + n, 0)) })}
      </p>
    </Card>
  )
}
