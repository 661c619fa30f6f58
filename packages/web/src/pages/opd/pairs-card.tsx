/** Offices whose names look alike: a person says whether they are one. */
import type { Register } from '@konvergen/contract/opd.ts'
import { nameOn } from '@konvergen/core/opd/office.ts'
import { useMe } from '../../app/me.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { OPD } from '../../text/opd.ts'
import { useText } from '../../text/text.ts'
import styles from './opd-page.module.css'
import { useListActs } from './use-opd-acts.ts'

/** As many as are decided at once. */
const SHOWN = 10

export function PairsCard({ kab, register }: { kab: string; register: Register }) {
  const t = useText()
  const { today } = useMe()
  const { decide } = useListActs(kab)
  const nameOf = (id: string): string => {
    const office = register.offices.find((one) => one.id === id)
    return office === undefined ? '' : nameOn(office, today).nama
  }
  const isBusy = decide.isPending
  return (
    <Card title={t(OPD.pairs)} hint={t(OPD.pairsHint)}>
      {decide.error !== null && <ProblemNote problem={decide.error} />}
      <div className={styles['stack']}>
        {register.pairs.slice(0, SHOWN).map(({ one, other, likeness }) => (
          <div key={`${one} ${other}`} className={styles['line']}>
            <p>
              {nameOf(one)} · {nameOf(other)}
              <small>{t(likeness === 'sama-huruf' ? OPD.letters : OPD.like)}</small>
            </p>
            <div className={styles['acts']}>
              {[
                [one, other],
                [other, one],
              ].map(([kept = '', lain = '']) => (
                <AskFirst
                  key={kept}
                  label={t(OPD.same, { nama: nameOf(kept) })}
                  title={t(OPD.sameTitle, { nama: nameOf(kept) })}
                  lost={t(OPD.sameBody, { nama: nameOf(kept), lain: nameOf(lain) })}
                  now={t(OPD.sameNow)}
                  isBusy={isBusy}
                  onNow={() => decide.mutate({ id: kept, lain, keputusan: 'sama' })}
                />
              ))}
              <Button disabled={isBusy} onClick={() => decide.mutate({ id: one, lain: other, keputusan: 'beda' })}>
                {t(OPD.different)}
              </Button>
            </div>
          </div>
        ))}
      </div>
    </Card>
  )
}
