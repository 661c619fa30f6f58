/** What the public sees of a commitment; the secretariat releases and withdraws it. */
import type { CommitmentDetail } from '@konvergen/contract/commitment.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { sayMoney, sayPlaces } from './commitment-words.ts'
import { useReleaseActs } from './use-commitment-acts.ts'

export function PublicCard({ kab, commitment }: { kab: string; commitment: CommitmentDetail }) {
  const t = useText()
  const say = useSay()
  const { release, withdraw } = useReleaseActs(kab, commitment.id)
  const { publik, sebutan, orang, uraian, namaDesa, rupiah, revisi, bolehKelola, pihak, keadaan } = commitment
  const [withRupiah, setWithRupiah] = useState(publik?.isi.denganRupiah ?? false)
  const name = pihak === 'perorangan' ? (orang?.sebutan ?? t(COMMITMENT.untold)) : (sebutan ?? '')
  const isReady = keadaan !== 'ditarik' && (pihak !== 'perorangan' || (orang !== null && orang.setujuPada !== null))
  const shown = publik?.isi
  const error = release.error ?? withdraw.error
  return (
    <Card title={t(COMMITMENT.public)} hint={t(COMMITMENT.publicHint)}>
      {publik !== null && <p className={styles['under']}>{t(COMMITMENT.shows, { at: say.day(publik.pada), who: publik.oleh })}</p>}
      {publik?.berubah === true && <p role="alert">{t(COMMITMENT.changedSince)}</p>}
      <h3>{publik === null ? t(COMMITMENT.willShow) : (shown?.nama ?? name)}</h3>
      <p className={styles['under']}>
        {publik === null && `${name}: `}
        {shown?.uraian ?? uraian} · {sayPlaces(shown?.desa ?? namaDesa, t)}
        {(publik === null ? withRupiah : shown?.denganRupiah === true) && rupiah !== null && ` · ${sayMoney(rupiah, t, say)}`}
      </p>
      {bolehKelola && (
        <div className={styles['form']}>
          {rupiah !== null && (
            <label>
              <input type="checkbox" checked={withRupiah} onChange={({ target }) => setWithRupiah(target.checked)} />{' '}
              {t(COMMITMENT.withRupiah)}
            </label>
          )}
          <div className={styles['acts']}>
            <Button
              disabled={!isReady || release.isPending}
              onClick={() => release.mutate({ dasar: revisi, denganRupiah: rupiah !== null && withRupiah })}
            >
              {t(publik === null ? COMMITMENT.release : COMMITMENT.releaseAgain)}
            </Button>
            {publik !== null && (
              <Button disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
                {t(COMMITMENT.withdraw)}
              </Button>
            )}
          </div>
          {error !== null && <ProblemNote problem={error} />}
        </div>
      )}
    </Card>
  )
}
