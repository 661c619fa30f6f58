/** What villages noted of pregnant women, and what no register holds at all. */
import type { CausesAnswer } from '@konvergen/contract/causes.ts'
import { NOT_HELD } from '@konvergen/core/situation/causes/risk-factors.ts'
import { Card } from '../../../parts/card.tsx'
import { PlainTable } from '../../../parts/plain-table.tsx'
import table from '../../../parts/table.module.css'
import { CAUSES_TEXT, NOT_HELD_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './causes.module.css'
import { sayPair, sayShare } from './say-causes.ts'

export function MothersCard({ causes: { ibu, ibuSampai } }: { readonly causes: CausesAnswer }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const isEmpty = ibuSampai === null || ibu.jumlah === 0
  const hint = isEmpty ? t(CAUSES_TEXT.noMothers) : t(CAUSES_TEXT.mothersHint, { sampai: say.day(ibuSampai), n: say.number(ibu.jumlah) })
  const heads = [CAUSES_TEXT.factor, CAUSES_TEXT.people, CAUSES_TEXT.share, CAUSES_TEXT.unknown].map((head) => t(head))
  return (
    <Card title={t(CAUSES_TEXT.mothers)} hint={hint}>
      {!isEmpty && (
        <PlainTable label={t(CAUSES_TEXT.mothers)} heads={heads}>
          {(['kek', 'risti'] as const).map((cause) => (
            <tr key={cause}>
              <th scope="row">{t(CAUSES_TEXT[cause])}</th>
              <td>{sayPair(ibu[cause], speech)}</td>
              <td>{sayShare(ibu[cause], speech)}</td>
              <td className={table['number']}>{say.number(ibu[cause].unknown)}</td>
            </tr>
          ))}
        </PlainTable>
      )}
      <h3 className={styles['subhead']}>{t(CAUSES_TEXT.notHeld)}</h3>
      <p className={styles['small']}>{t(CAUSES_TEXT.notHeldHint)}</p>
      <ul className={styles['plain']}>
        {NOT_HELD.map((one) => (
          <li key={one}>
            {t(NOT_HELD_TEXT[one])} <span className={table['quiet']}>{t(CAUSES_TEXT.nobodyKnown)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
