/** For whoever brings files: of each kind the last period that counts, what is missing, what waits for a decision. Never came is said, not counted. */
import type { HomeData } from '@konvergen/contract/home.ts'
import { Link } from '@tanstack/react-router'
import buttons from '../../parts/button.module.css'
import { Card } from '../../parts/card.tsx'
import { Tag } from '../../parts/tags.tsx'
import { HOME } from '../../text/home.ts'
import { INTAKE } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './home-page.module.css'

export function DataCard({ kab, data: { kinds, doubts } }: { kab: string; data: HomeData }) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(HOME.data)} hint={t(HOME.dataHint)}>
      <ul className={styles['lines']}>
        {kinds.map(({ kind, last, missing, waiting }) => (
          <li key={kind} className={styles['line']}>
            <div>
              <strong>{t(INTAKE[kind])}</strong>
              <p className={styles['facts']}>{last === null ? t(HOME.dataNever) : t(HOME.dataLast, { period: say.period(last) })}</p>
              {waiting > 0 && (
                <p className={styles['facts']}>
                  <Link to="/k/$kab/berkas" params={{ kab }}>
                    {t(HOME.dataWaiting, { n: waiting })}
                  </Link>
                </p>
              )}
            </div>
            {missing === null ? (
              last !== null && kind !== 'krs-rekap' && <Tag tone="good">{t(HOME.dataComplete)}</Tag>
            ) : (
              <Tag tone="caution">{t(HOME.dataMissing, { period: say.period(missing) })}</Tag>
            )}
          </li>
        ))}
      </ul>
      <p className={styles['ways']}>
        <Link to="/k/$kab/berkas" params={{ kab }} className={`${buttons['button']} ${buttons['primary']}`}>
          {t(HOME.files)}
        </Link>
        {doubts !== null && doubts > 0 && (
          <Link to="/k/$kab/anak-meragukan" params={{ kab }}>
            {t(HOME.doubts, { n: doubts })}
          </Link>
        )}
      </p>
    </Card>
  )
}
