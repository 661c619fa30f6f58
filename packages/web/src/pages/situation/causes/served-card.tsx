/** Whom no service reached, and which families are at risk since the list before. */
import type { CausesAnswer } from '@konvergen/contract/causes.ts'
import { Card } from '../../../parts/card.tsx'
import { PlainTable } from '../../../parts/plain-table.tsx'
import table from '../../../parts/table.module.css'
import { CAUSES_TEXT } from '../../../text/causes.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './causes.module.css'
import { OpenRows, type Opens } from './open-rows.tsx'
import { sayPair, sayShare } from './say-causes.ts'

const LINES = [
  { of: 'families', name: CAUSES_TEXT.notAccompanied, opens: { daftar: 'belum-didampingi' } },
  { of: 'children', name: CAUSES_TEXT.notWeighed, opens: { daftar: 'tidak-ditimbang' } },
  { of: 'mothers', name: CAUSES_TEXT.notExamined, opens: null },
] as const satisfies readonly { of: keyof CausesAnswer['takTerlayani']; name: unknown; opens: Opens | null }[]

export function ServedCard({ causes: { takTerlayani, kedatangan } }: { readonly causes: CausesAnswer }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const heads = [CAUSES_TEXT.who, CAUSES_TEXT.notReached, CAUSES_TEXT.share, CAUSES_TEXT.unknown].map((head) => t(head))
  return (
    <Card title={t(CAUSES_TEXT.served)} hint={t(CAUSES_TEXT.servedHint)}>
      <PlainTable label={t(CAUSES_TEXT.served)} heads={heads}>
        {LINES.map(({ of, name, opens }) => {
          const tally = takTerlayani[of]
          const said = tally.known === 0 ? t(CAUSES_TEXT.nobodyKnown) : sayPair(tally, speech)
          return (
            <tr key={of}>
              <th scope="row" className={styles['rule']}>
                {t(name)}
              </th>
              <td>
                {opens === null ? (
                  said
                ) : (
                  <OpenRows n={tally.having} opens={opens}>
                    {said}
                  </OpenRows>
                )}
              </td>
              <td>{tally.known === 0 ? '' : sayShare(tally, speech)}</td>
              <td className={table['number']}>{say.number(tally.unknown)}</td>
            </tr>
          )
        })}
      </PlainTable>
      <h3 className={styles['subhead']}>{t(CAUSES_TEXT.arrivals)}</h3>
      {kedatangan === null ? <p className={styles['small']}>{t(CAUSES_TEXT.noBefore)}</p> : <Arrivals arrivals={kedatangan} />}
    </Card>
  )
}

function Arrivals({ arrivals }: { readonly arrivals: NonNullable<CausesAnswer['kedatangan']> }) {
  const t = useText()
  const say = useSay()
  const fresh = arrivals['masuk-daftar'] + arrivals['jadi-berisiko']
  return (
    <>
      <p className={styles['small']}>{t(CAUSES_TEXT.arrivalsHint)}</p>
      <ul className={styles['plain']}>
        {(['masuk-daftar', 'jadi-berisiko', 'tetap', 'tidak-pasti'] as const).map((arrival) => (
          <li key={arrival}>
            {t(CAUSES_TEXT[arrival])}: <strong>{say.number(arrivals[arrival])}</strong>
          </li>
        ))}
      </ul>
      <OpenRows n={fresh} opens={{ daftar: 'baru' }} isInvitation>
        {t(CAUSES_TEXT.openNew, { n: say.number(fresh) })}
      </OpenRows>
    </>
  )
}
