/** What a rembuk is called, how far it is, and its papers. */
import { downloadCommitment, downloadRembukDocx, downloadRembukPdf, type RembukDetail } from '@konvergen/contract/rembuk.ts'
import { downloadInvitationsDocx, downloadInvitationsPdf } from '@konvergen/contract/rembuk-after.ts'
import { sayMeetingTime } from '@konvergen/core/tasks/meeting.ts'
import { addressOf } from '../../app/call.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Tag } from '../../parts/tags.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { AFTER } from '../../text/rembuk-after.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'
import { STATE_TONE } from './rembuk-words.ts'

interface RembukHeadProps {
  readonly kab: string
  readonly rembuk: RembukDetail
  /** null while a follow-up is prepared. */
  readonly onFollow: (() => void) | null
}

export function RembukHead({ kab, rembuk, onFollow }: RembukHeadProps) {
  const t = useText()
  const { language } = useSay()
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
        <ButtonLink href={addressOf(downloadInvitationsPdf, params, query)} download>
          {t(AFTER.lettersPdf)}
        </ButtonLink>
        <ButtonLink href={addressOf(downloadInvitationsDocx, params, query)} download>
          {t(AFTER.lettersDocx)}
        </ButtonLink>
        <ButtonLink href={addressOf(downloadCommitment, params)} download>
          {t(REMBUK.commitment)}
        </ButtonLink>
        {bolehUbah && onFollow !== null && keadaan !== 'dibatalkan' && <Button onClick={onFollow}>{t(REMBUK.follow)}</Button>}
      </PageHead>
      <p className={styles['lead']}>
        {t(REMBUK.counts, { ...butir, hadir })} <Tag tone={STATE_TONE[keadaan]}>{t(REMBUK[keadaan])}</Tag>
        <br />
        {time} · {rapat.tempat}
      </p>
    </>
  )
}
