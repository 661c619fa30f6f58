/** A rembuk that is there. */
import { downloadCommitment, downloadRembukDocx, downloadRembukPdf, type RembukDetail } from '@konvergen/contract/rembuk.ts'
import { sayMeetingTime } from '@konvergen/core/tasks/meeting.ts'
import { useState } from 'react'
import { addressOf } from '../../app/call.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Tag } from '../../parts/tags.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { BeginForm } from './begin-form.tsx'
import { ClausesCard } from './clauses-card.tsx'
import { ClosingCard } from './closing-card.tsx'
import { DifferenceCard } from './difference-card.tsx'
import { PreparationCard } from './preparation-card.tsx'
import styles from './rembuk.module.css'
import { STATE_TONE } from './rembuk-words.ts'
import { SectorsCard } from './sectors-card.tsx'
import { SheetsCard } from './sheets-card.tsx'

export function RembukView({ kab, rembuk }: { kab: string; rembuk: RembukDetail }) {
  const t = useText()
  const { language } = useSay()
  const [isFollowing, setFollowing] = useState(false)
  const { id, rapat, namaWilayah, tahun, keadaan, butir, hadir, bolehUbah } = rembuk
  const params = { kab, id }
  const query = { bahasa: language }
  const time = sayMeetingTime({ wall: { day: rapat.hari, clock: rapat.jam }, zone: rapat.zona, minutes: rapat.menit }, language)
  return (
    <>
      <PageHead title={rapat.judul} of={`${namaWilayah}, ${tahun}`}>
        <ButtonLink href={`/k/${kab}/rembuk/${id}/layar`} look="primary" target="_blank">
          {t(REMBUK.screen)}
        </ButtonLink>
        <ButtonLink href={addressOf(downloadRembukPdf, params, query)} download>
          {t(REMBUK.minutesPdf)}
        </ButtonLink>
        <ButtonLink href={addressOf(downloadRembukDocx, params, query)} download>
          {t(REMBUK.minutesDocx)}
        </ButtonLink>
        <ButtonLink href={addressOf(downloadCommitment, params)} download>
          {t(REMBUK.commitment)}
        </ButtonLink>
        {bolehUbah && !isFollowing && keadaan !== 'dibatalkan' && <Button onClick={() => setFollowing(true)}>{t(REMBUK.follow)}</Button>}
      </PageHead>
      <p className={styles['lead']}>
        {t(REMBUK.counts, { ...butir, hadir })} <Tag tone={STATE_TONE[keadaan]}>{t(REMBUK[keadaan])}</Tag>
        <br />
        {time} · {rapat.tempat}
      </p>
      <div className={styles['stack']}>
        {isFollowing && <BeginForm kab={kab} first={rembuk} onCancel={() => setFollowing(false)} />}
        <div className={styles['pair']}>
          <div className={styles['stack']}>
            <ClausesCard kab={kab} rembuk={rembuk} />
            <DifferenceCard kab={kab} rembuk={rembuk} />
          </div>
          <div className={styles['stack']}>
            <PreparationCard kab={kab} rembuk={rembuk} />
            <SectorsCard rembuk={rembuk} />
            <ClosingCard kab={kab} rembuk={rembuk} />
            <SheetsCard kab={kab} rembuk={rembuk} />
          </div>
        </div>
      </div>
    </>
  )
}
