/** What families at risk have: each cause, the four parts of 4T under it, and of how many it is not known. */
import type { CausesAnswer } from '@konvergen/contract/causes.ts'
import { FAMILY_CAUSES, FOUR_PARTS } from '@konvergen/core/situation/causes/risk-factors.ts'
import { Card } from '../../../parts/card.tsx'
import { PlainTable } from '../../../parts/plain-table.tsx'
import table from '../../../parts/table.module.css'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './causes.module.css'
import { OpenRows } from './open-rows.tsx'
import { sayCause, sayShare } from './say-causes.ts'

/** The parts follow what they are parts of. */
const ORDER = FAMILY_CAUSES.flatMap((cause) => (cause === 'empatT' ? [cause, ...FOUR_PARTS] : [cause]))

export function FamiliesCard({ causes: { profilKeluarga, asalKeluarga } }: { readonly causes: CausesAnswer }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { asal, dari } = asalKeluarga
  const hint =
    asal === 'daftar' ? t(CAUSES_TEXT.familySource, { dari: say.period(dari) }) : t(CAUSES_TEXT.agreedSource, { dari: dari ?? '' })
  const heads = [CAUSES_TEXT.factor, CAUSES_TEXT.having, CAUSES_TEXT.share, CAUSES_TEXT.unknown].map((head) => t(head))
  const rows = ORDER.flatMap((cause) => profilKeluarga.filter((profile) => profile.cause === cause))
  const isPart = (cause: (typeof ORDER)[number]) => (FOUR_PARTS as readonly string[]).includes(cause)
  return (
    <Card title={t(CAUSES_TEXT.familyProfile)} hint={hint}>
      <PlainTable label={t(CAUSES_TEXT.familyProfile)} heads={heads}>
        {rows.map(({ cause, families }) => (
          <tr key={cause} className={isPart(cause) ? styles['part'] : undefined}>
            <th scope="row">
              {sayCause(cause, speech)}
              {isPart(cause) && <span className={table['under']}>{t(CAUSES_TEXT.partOf4T)}</span>}
            </th>
            <td>
              <OpenRows n={families.having} opens={{ daftar: 'krs', sebab: cause }} />
            </td>
            <td>
              <span className={families.known === 0 ? table['quiet'] : undefined}>{sayShare(families, speech)}</span>
              {families.known > 0 && (
                <span className={styles['bar']} aria-hidden="true">
                  <span style={{ width: `${(100 * families.having) / families.known}%` }} />
                </span>
              )}
            </td>
            <td className={table['number']}>{say.number(families.unknown)}</td>
          </tr>
        ))}
      </PlainTable>
    </Card>
  )
}
