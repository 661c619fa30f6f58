/** The teams of a district, kecamatan and villages. */
import type { TeamSummary } from '@konvergen/contract/tpps.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'
import { Card } from '../../parts/card.tsx'
import { Empty, Note } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { STANDINGS, TPPS } from '../../text/tpps.ts'
import { arrangeTeams } from './arrange-teams.ts'
import { BeginTeam } from './begin-team.tsx'
import styles from './opd-page.module.css'
import { TeamsTable } from './teams-table.tsx'

interface TeamsViewProps {
  readonly kab: string
  readonly teams: readonly TeamSummary[]
  readonly district: DistrictDetail
}

export function TeamsView({ kab, teams, district }: TeamsViewProps) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const mayTeam = useMay()('opd.team', kab)
  const [showsOld, setShowsOld] = useState(false)
  const { current, old, ending, ofDistrict, kecamatan, desa } = arrangeTeams(teams, district, today)
  const until = ofDistrict?.team.until ?? null
  const shown = showsOld ? [...current, ...old] : current
  const counts = {
    kec: say.number(kecamatan),
    allKec: say.number(district.kecamatan.length),
    desa: say.number(desa),
    allDesa: say.number(district.desa.filter(({ validTo }) => validTo === null).length),
    until: until === null ? '' : t(TPPS.untilDay, { day: say.day(until) }),
  }
  return (
    <>
      <p className={styles['lead']}>{t(ofDistrict === undefined ? TPPS.leadNone : TPPS.leadValid, counts)}</p>
      <div className={styles['stack']}>
        {ending.length > 0 && (
          <Note tone="caution" title={t(TPPS.soon)}>
            {ending.map(({ team, nama, standing }) => (
              <p key={team.id}>
                {t(TPPS.soonBody, { nama, state: t(STANDINGS[standing.standing], { n: say.number(standing.daysLeft ?? 0) }) })}
              </p>
            ))}
          </Note>
        )}
        {mayTeam && <BeginTeam kab={kab} district={district} />}
        <Card title={t(TPPS.list)}>
          {shown.length === 0 ? (
            <Empty title={t(TPPS.none)}>
              <p>{t(TPPS.noneBody)}</p>
            </Empty>
          ) : (
            <TeamsTable kab={kab} views={shown} />
          )}
          {old.length > 0 && (
            <label className={styles['tick']}>
              <input type="checkbox" checked={showsOld} onChange={(event) => setShowsOld(event.target.checked)} />
              <span>{t(TPPS.old)}</span>
            </label>
          )}
        </Card>
      </div>
    </>
  )
}
