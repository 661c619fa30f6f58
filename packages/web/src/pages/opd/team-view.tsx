/** A team as a draft that can be changed, or as its decree fixed it. */
import type { Register } from '@konvergen/contract/opd.ts'
import type { TeamDetail } from '@konvergen/contract/tpps.ts'
import { faultsOfTeam } from '@konvergen/core/opd/team.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'
import { knownHolders } from './arrange-teams.ts'
import { EndTeam } from './end-team.tsx'
import styles from './opd-page.module.css'
import { TeamDraft } from './team-draft.tsx'
import { TeamFaults } from './team-faults.tsx'
import { TeamHead } from './team-head.tsx'
import { TeamSeats } from './team-seats.tsx'

interface TeamViewProps {
  readonly kab: string
  readonly detail: TeamDetail
  readonly register: Register
}

export function TeamView({ kab, detail, register }: TeamViewProps) {
  const { today } = useMe()
  const { team } = detail
  const mayChange = useMay()('opd.team', kab, team.wilayah)
  const [susunan, setSusunan] = useState(detail.susunan)
  const [isChanged, setChanged] = useState(false)
  const isDraft = team.state === 'draf'
  return (
    <>
      <TeamHead kab={kab} team={team} />
      <div className={styles['stack']}>
        {isDraft && <TeamFaults faults={faultsOfTeam(susunan, knownHolders(register, today))} seats={susunan.seats} />}
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
