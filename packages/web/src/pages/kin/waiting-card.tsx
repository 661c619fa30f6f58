/** How many pairs of each kind wait, and the way to them. */
import { PAIR_KINDS } from '@konvergen/core/linkage/settle-run.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { KINDS, LINKAGE } from '../../text/kin.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './kin.module.css'
import type { LinkageAnswer } from './linkage-answer.ts'

export function WaitingCard({ kab, linkage: { menunggu, ditarik } }: { kab: string; linkage: LinkageAnswer }) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(LINKAGE.waiting)} hint={t(LINKAGE.waitingHint)}>
      <ul className={styles['waiting']}>
        {PAIR_KINDS.map((kind) => (
          <li key={kind}>
            <strong>{say.number(menunggu[kind])}</strong> {t(KINDS[kind])}
            {menunggu[kind] > 0 && (
              <Link
                to="/k/$kab/tautan/tinjau"
                params={{ kab }}
                search={{ jenis: kind }}
                aria-label={`${t(LINKAGE.review)}: ${t(KINDS[kind])}`}
              >
                {t(LINKAGE.review)}
              </Link>
            )}
          </li>
        ))}
        {menunggu.nanti > 0 && (
          <li>
            <Link to="/k/$kab/tautan/tinjau" params={{ kab }} search={{ tampil: 'nanti' }}>
              {t(LINKAGE.later, { n: say.number(menunggu.nanti) })}
            </Link>
          </li>
        )}
        {ditarik > 0 && (
          <li>
            <Link to="/k/$kab/tautan/tinjau" params={{ kab }} search={{ tampil: 'ditarik' }}>
              {t(LINKAGE.lapsed, { n: say.number(ditarik) })}
            </Link>
          </li>
        )}
      </ul>
    </Card>
  )
}
