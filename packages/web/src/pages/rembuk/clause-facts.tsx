/** Owner, due date, indicator, volume and money; what is open is said for the two that closing asks for. */

import type { ClauseBody, ClauseView } from '@konvergen/contract/rembuk.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { REMBUK } from '../../text/rembuk.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'
import { sayVolume } from './rembuk-words.ts'

export function ClauseFacts({ clause }: { clause: Omit<ClauseBody, 'jenis'> & Pick<ClauseView, 'namaPemilik'> }) {
  const t = useText()
  const say = useSay()
  const { namaPemilik, tenggat, indikator, rupiah } = clause
  const volume = sayVolume(clause, say.language)
  const facts = [
    [REMBUK.owners, namaPemilik.join(', ') || t(REMBUK.noOwner)],
    [REMBUK.due, tenggat === null ? t(REMBUK.noDue) : say.day(tenggat)],
    ...(indikator === null ? [] : [[REMBUK.indicator, indikator] as const]),
    ...(volume === null ? [] : [[REMBUK.volume, volume] as const]),
    ...(rupiah === null ? [] : [[REMBUK.rupiah, `Rp ${sayRupiah(rupiah, say.language)}`] as const]),
  ] as const
  return (
    <dl className={styles['facts']}>
      {facts.map(([name, value]) => (
        <div key={name.id} style={{ display: 'contents' }}>
          <dt>{t(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
