/** A team as a draft that can be changed, or as its decree fixed it. */
import type { Register } from '@konvergen/contract/opd.ts'
import { downloadDecreeDocx, downloadDecreePdf, type TeamDetail } from '@konvergen/contract/tpps.ts'
import { isActive, type Office } from '@konvergen/core/opd/office.ts'
import { postsOn } from '@konvergen/core/opd/person.ts'
import { faultsOfTeam, standingOf } from '@konvergen/core/opd/team.ts'
import { useState } from 'react'
import { addressOf } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { useText } from '../../text/text.ts'
import { TPPS } from '../../text/tpps.ts'
import { EndTeam } from './end-team.tsx'
import styles from './opd-page.module.css'
import { StandingTag } from './standing-tag.tsx'
import { TeamDraft } from './team-draft.tsx'
import { TeamFaults } from './team-faults.tsx'
import { TeamSeats } from './team-seats.tsx'

interface TeamViewProps {
  readonly kab: string
  readonly detail: TeamDetail
  readonly register: Register
}

export function TeamView({ kab, detail, register }: TeamViewProps) {
  const t = useText()
  const { today } = useMe()
  const { team } = detail
  const mayChange = useMay()('opd.team', kab, team.wilayah)
  const [susunan, setSusunan] = useState(detail.susunan)
  const [isChanged, setChanged] = useState(false)
  const isDraft = team.state === 'draf'
  const offices: readonly Office[] = register.offices
  const known = {
    offices: new Set(offices.filter((office) => isActive(office, today)).map(({ id }) => id)),
    people: new Set(postsOn(register.posts, today).map(({ person }) => person)),
  }
  const params = { kab, id: team.id }
  return (
    <>
      <div className={`${styles['tail']} ${styles['lead']}`}>
        <StandingTag standing={standingOf(team, today)} />
        {team.nomor !== null && <span>{team.nomor}</span>}
        <span className={`${styles['acts']} tanpa-cetak`}>
          <ButtonLink href={addressOf(downloadDecreeDocx, params)} download aria-disabled={isChanged}>
            {t(TPPS.docx)}
          </ButtonLink>
          <ButtonLink href={addressOf(downloadDecreePdf, params)} download aria-disabled={isChanged}>
            {t(TPPS.pdf)}
          </ButtonLink>
        </span>
      </div>
      <div className={styles['stack']}>
        {isDraft && <TeamFaults faults={faultsOfTeam(susunan, known)} seats={susunan.seats} />}
        {isDraft && mayChange ? (
          <TeamDraft
            kab={kab}
            detail={detail}
            register={register}
            susunan={susunan}
            isChanged={isChanged}
            onSusunan={setSusunan}
            onChanged={setChanged}
          />
        ) : (
          <TeamSeats detail={detail} />
        )}
        {mayChange && (isDraft || team.state === 'berlaku') && <EndTeam kab={kab} team={team} isChanged={isChanged} />}
      </div>
    </>
  )
}
