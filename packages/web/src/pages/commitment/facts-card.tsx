/** What was pledged, and its form. */
import type { CommitmentDetail } from '@konvergen/contract/commitment.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ChangeForm } from './change-form.tsx'
import styles from './commitment.module.css'
import { sayMoney, sayPlaces, sayVolume } from './commitment-words.ts'

export function FactsCard({ kab, commitment }: { kab: string; commitment: CommitmentDetail }) {
  const t = useText()
  const say = useSay()
  const [isChanging, setChanging] = useState(false)
  const { uraian, volume, satuan, rupiah, sumber, tenggat, indikator, namaDesa, kontak, asal, bolehUbah } = commitment
  const facts: readonly (readonly [string, string])[] = [
    [t(COMMITMENT.due), tenggat === null ? t(COMMITMENT.noDue) : say.day(tenggat)],
    [t(COMMITMENT.volume), sayVolume(volume, satuan, t, say)],
    [t(COMMITMENT.rupiah), sayMoney(rupiah, t, say)],
    [t(COMMITMENT.source), sumber === null ? t(COMMITMENT.untold) : t(SOURCE_WORDS[sumber])],
    [t(COMMITMENT.places), sayPlaces(namaDesa, t)],
    [t(COMMITMENT.indicator), indikator ?? t(COMMITMENT.untold)],
    [t(COMMITMENT.contact), kontak ?? t(COMMITMENT.untold)],
  ]
  if (isChanging) {
    return (
      <Card title={t(COMMITMENT.change)}>
        <ChangeForm kab={kab} commitment={commitment} onDone={() => setChanging(false)} />
      </Card>
    )
  }
  return (
    <Card title={t(COMMITMENT.facts)}>
      <p className={styles['words']}>{uraian}</p>
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {asal !== null && (
          <div>
            <dt>{t(COMMITMENT.origin)}</dt>
            <dd>
              <Link to="/k/$kab/rembuk/$id" params={{ kab, id: asal.rembuk }}>
                {asal.judul}, {say.day(asal.hari)}
              </Link>
            </dd>
          </div>
        )}
      </dl>
      {bolehUbah && (
        <div className={styles['acts']}>
          <Button onClick={() => setChanging(true)}>{t(COMMITMENT.change)}</Button>
        </div>
      )}
    </Card>
  )
}
