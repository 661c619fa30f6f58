/** A rembuk that is there. */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { useState } from 'react'
import { AfterCard } from './after-card.tsx'
import { BeginForm } from './begin-form.tsx'
import { ClausesCard } from './clauses-card.tsx'
import { ClosingCard } from './closing-card.tsx'
import { DifferenceCard } from './difference-card.tsx'
import { PhotosCard } from './photos-card.tsx'
import { PreparationCard } from './preparation-card.tsx'
import styles from './rembuk.module.css'
import { RembukHead } from './rembuk-head.tsx'
import { SectorsCard } from './sectors-card.tsx'
import { SheetsCard } from './sheets-card.tsx'

export function RembukView({ kab, rembuk }: { kab: string; rembuk: RembukDetail }) {
  const [isFollowing, setFollowing] = useState(false)
  return (
    <>
      <RembukHead kab={kab} rembuk={rembuk} onFollow={isFollowing ? null : () => setFollowing(true)} />
      <div className={styles['stack']}>
        {isFollowing && <BeginForm kab={kab} first={rembuk} onCancel={() => setFollowing(false)} />}
        <div className={styles['pair']}>
          <div className={styles['stack']}>
            <ClausesCard kab={kab} rembuk={rembuk} />
            <DifferenceCard kab={kab} rembuk={rembuk} />
            <PhotosCard kab={kab} rembuk={rembuk} />
          </div>
          <div className={styles['stack']}>
            <PreparationCard kab={kab} rembuk={rembuk} />
            <SectorsCard rembuk={rembuk} />
            <ClosingCard kab={kab} rembuk={rembuk} />
            <AfterCard kab={kab} rembuk={rembuk} />
            <SheetsCard kab={kab} rembuk={rembuk} />
          </div>
        </div>
      </div>
    </>
  )
}
