/** What a follow-up made of the clauses of the rembuk before. */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { Tag } from '../../parts/tags.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'
import { FIELD_WORDS } from './rembuk-words.ts'

const TONE = { tetap: 'plain', berubah: 'caution', baru: 'good', 'tidak-dibahas': 'attention' } as const

export function DifferenceCard({ kab, rembuk: { lanjutanDari, perbedaan } }: { kab: string; rembuk: RembukDetail }) {
  const t = useText()
  const say = useSay()
  if (lanjutanDari === null) return null
  return (
    <Card title={t(REMBUK.difference)}>
      <p>
        <Link to="/k/$kab/rembuk/$id" params={{ kab, id: lanjutanDari.id }}>
          {t(REMBUK.followsIt, { judul: lanjutanDari.judul, hari: say.day(lanjutanDari.hari) })}
        </Link>
      </p>
      <ul className={styles['items']}>
        {perbedaan.map(({ apa, isi, sebelum, bagian }) => (
          <li key={`${apa} ${isi}`} className={styles['item']}>
            <div>
              <p>{isi}</p>
              {sebelum !== null && <p className={styles['under']}>{t(REMBUK.before, { isi: sebelum })}</p>}
              {bagian.length > 0 && <p className={styles['under']}>{bagian.map((field) => t(FIELD_WORDS[field])).join(', ')}</p>}
            </div>
            <Tag tone={TONE[apa]}>{t(REMBUK[apa])}</Tag>
          </li>
        ))}
      </ul>
    </Card>
  )
}
