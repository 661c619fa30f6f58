/** One pledge as the public reads it. */
import type { PublicPledges } from '@konvergen/contract/commitment.ts'
import { PLEDGER_WORDS, PUBLIC_STATE_WORDS } from '@konvergen/core/commitment/words.ts'
import { Tag } from '../../parts/tags.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { PUBLIC_TONE, sayMoney, sayPlaces, sayVolume } from './commitment-words.ts'

export function PublicLine({ pledge }: { pledge: PublicPledges['komitmen'][number] }) {
  const t = useText()
  const say = useSay()
  const { nama, pihak, tahun, uraian, desa, volume, satuan, volumeTercapai, rupiah, tenggat, keadaan, sebagian } = pledge
  const facts = [
    `${t(PLEDGER_WORDS[pihak])}, ${tahun}`,
    sayPlaces(desa, t),
    ...(volume === null ? [] : [sayVolume(volume, satuan, t, say)]),
    ...(volumeTercapai === null ? [] : [`${t(COMMITMENT.done)}: ${sayVolume(volumeTercapai, satuan, t, say)}`]),
    ...(rupiah === null ? [] : [sayMoney(rupiah, t, say)]),
    ...(tenggat === null ? [] : [`${t(COMMITMENT.due)}: ${say.day(tenggat)}`]),
  ]
  return (
    <li className={styles['item']}>
      <div>
        <h3>{nama}</h3>
        <p>{uraian}</p>
        <p className={styles['under']}>{facts.join(' · ')}</p>
      </div>
      <div className={styles['tags']}>
        <Tag tone={sebagian ? 'caution' : PUBLIC_TONE[keadaan]}>{t(sebagian ? COMMITMENT.partly : PUBLIC_STATE_WORDS[keadaan])}</Tag>
      </div>
    </li>
  )
}
