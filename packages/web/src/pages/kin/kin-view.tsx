/** The page in the order in which it is read: one sentence, the run, what waits, the outcome by kecamatan, doubles, past runs. */
import { useMay } from '../../app/may.ts'
import { LINKAGE } from '../../text/kin.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { AliasesCard } from './aliases-card.tsx'
import { AreasCard } from './areas-card.tsx'
import { JoinFamilies } from './join-families.tsx'
import styles from './kin.module.css'
import type { LinkageAnswer } from './linkage-answer.ts'
import { RunCard } from './run-card.tsx'
import { RunsCard } from './runs-card.tsx'
import { WaitingCard } from './waiting-card.tsx'

function useLead({ putaran, kecamatan, menunggu }: LinkageAnswer): string {
  const t = useText()
  const say = useSay()
  if (putaran.every(({ keadaan }) => keadaan !== 'selesai')) return t(LINKAGE.never)
  const all = kecamatan.reduce((sum, { anak }) => sum + anak, 0)
  const linked = kecamatan.reduce((sum, { tertaut }) => sum + tertaut, 0)
  const waiting = menunggu['anak-keluarga'] + menunggu['keluarga-ganda'] + menunggu['anak-ganda']
  const said = { linked: say.number(linked), all: say.number(all), share: say.percent(all === 0 ? null : (100 * linked) / all) }
  return waiting === 0 ? t(LINKAGE.leadDone, said) : t(LINKAGE.lead, { ...said, waiting: say.number(waiting) })
}

export function KinView({ kab, linkage }: { kab: string; linkage: LinkageAnswer }) {
  const lead = useLead(linkage)
  const may = useMay()
  const hasRun = linkage.putaran.some(({ keadaan }) => keadaan === 'selesai')
  return (
    <>
      <p className={styles['lead']} aria-live="polite">
        {lead}
      </p>
      <div className={styles['stack']}>
        <RunCard kab={kab} linkage={linkage} />
        {hasRun && <WaitingCard kab={kab} linkage={linkage} />}
        {hasRun && <AreasCard areas={linkage.kecamatan} />}
        {may('kin.decide', kab) && may('sasaran.search', kab) && <JoinFamilies kab={kab} />}
        <AliasesCard kab={kab} />
        {linkage.putaran.length > 0 && <RunsCard runs={linkage.putaran} />}
      </div>
    </>
  )
}
