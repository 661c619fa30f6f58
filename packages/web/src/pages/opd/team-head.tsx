/** Where a team stands, the number of its decree, and the decree as Word and PDF. */
import { downloadDecreeDocx, downloadDecreePdf, type TeamSummary } from '@konvergen/contract/tpps.ts'
import { standingOf } from '@konvergen/core/opd/team.ts'
import { addressOf } from '../../app/call.ts'
import { useMe } from '../../app/me.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { useText } from '../../text/text.ts'
import { TPPS } from '../../text/tpps.ts'
import styles from './opd-page.module.css'
import { StandingTag } from './standing-tag.tsx'

export function TeamHead({ kab, team }: { kab: string; team: TeamSummary }) {
  const t = useText()
  const { today } = useMe()
  const params = { kab, id: team.id }
  return (
    <div className={`${styles['tail']} ${styles['lead']}`}>
      <StandingTag standing={standingOf(team, today)} />
      {team.nomor !== null && <span>{team.nomor}</span>}
      <span className={`${styles['acts']} tanpa-cetak`}>
        <ButtonLink href={addressOf(downloadDecreeDocx, params)} download>
          {t(TPPS.docx)}
        </ButtonLink>
        <ButtonLink href={addressOf(downloadDecreePdf, params)} download>
          {t(TPPS.pdf)}
        </ButtonLink>
      </span>
    </div>
  )
}
