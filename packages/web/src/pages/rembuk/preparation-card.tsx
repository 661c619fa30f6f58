/** What should be there before a rembuk, and what is not known to the program. */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { Tag } from '../../parts/tags.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'

const TONE = { ada: 'good', belum: 'attention', 'tidak-diketahui': 'outline' } as const

export function PreparationCard({ kab, rembuk: { syarat, analisis, rapat } }: { kab: string; rembuk: RembukDetail }) {
  const t = useText()
  return (
    <Card title={t(REMBUK.preparation)}>
      <ul className={styles['checks']}>
        {syarat.map(({ apa, keadaan }) => (
          <li key={apa} className={styles['check']}>
            {t(REMBUK[apa])}
            <Tag tone={TONE[keadaan]}>{t(REMBUK[keadaan])}</Tag>
          </li>
        ))}
      </ul>
      {syarat.some(({ keadaan }) => keadaan === 'tidak-diketahui') && <p className={styles['under']}>{t(REMBUK.unknownHint)}</p>}
      {analisis !== null && (
        <p className={styles['under']}>
          <Link to="/k/$kab/analisis/$id" params={{ kab, id: analisis.id }}>
            {t(REMBUK.restsOn, { tahun: analisis.tahun, n: analisis.versi })}
          </Link>
        </p>
      )}
      <p>
        <Link to="/k/$kab/rapat/$id" params={{ kab, id: rapat.id }}>
          {t(REMBUK.meeting)}
        </Link>
      </p>
    </Card>
  )
}
