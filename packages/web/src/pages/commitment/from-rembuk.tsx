/** Agreed clauses of closed rembuk become commitments of their owners. */
import type { CommitmentList } from '@konvergen/contract/commitment.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { useFromRembuk } from './use-commitment-acts.ts'

export function FromRembuk({ kab, rembuk }: { kab: string; rembuk: CommitmentList['rembuk'] }) {
  const t = useText()
  const say = useSay()
  const make = useFromRembuk(kab)
  const { data } = make
  return (
    <Card title={t(COMMITMENT.fromRembuk)} hint={t(COMMITMENT.fromRembukHint)}>
      <ul className={styles['items']}>
        {rembuk.map(({ id, judul, hari, belum }) => (
          <li key={id} className={styles['item']}>
            <p>{t(belum === 0 ? COMMITMENT.complete : COMMITMENT.missing, { judul, hari: say.day(hari), n: belum })}</p>
            {belum > 0 && (
              <Button disabled={make.isPending} onClick={() => make.mutate(id)}>
                {t(COMMITMENT.make, { n: belum })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {data !== undefined && <p className={styles['under']}>{t(COMMITMENT.madeSome, data)}</p>}
        {data !== undefined && data.butirTanpaPihak > 0 && (
          <p className={styles['under']}>{t(COMMITMENT.nobodys, { n: data.butirTanpaPihak })}</p>
        )}
      </div>
      {make.error !== null && <ProblemNote problem={make.error} />}
    </Card>
  )
}
