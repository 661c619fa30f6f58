/** What a version holds, in the order in which it is read. */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import { ANALYSES } from '../../../text/analyses.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { CausesCard } from './causes-card.tsx'
import { FiguresCards } from './figures-cards.tsx'
import { FromKecamatan } from './from-kecamatan.tsx'
import { RecomputeCard } from './recompute-card.tsx'
import { StateTag } from './state-tag.tsx'
import { StepsCard } from './steps-card.tsx'
import { VersionDownloads } from './version-downloads.tsx'
import styles from './versions.module.css'

export function VersionView({ kab, data }: { kab: string; data: AnalysisAnswer }) {
  const t = useText()
  const say = useSay()
  const { analisis, isi } = data
  const isDraft = analisis.keadaan === 'konsep'
  const langkah = t(analisis.tingkat === 'kab' ? ANALYSES.untilFrozen : ANALYSES.untilSigned)
  return (
    <>
      <p className={styles['lead']}>
        <StateTag state={analisis.keadaan} />{' '}
        {isDraft ? t(ANALYSES.draftNote, { langkah }) : t(ANALYSES.fixedNote, { moment: say.moment(isi.cut.until), program: isi.program })}
      </p>
      {analisis.sidik !== null && (
        <p className={styles['digest']}>
          {t(ANALYSES.digest)}: <code>{analisis.sidik}</code>
        </p>
      )}
      <div className={styles['stack']}>
        <StepsCard kab={kab} data={data} />
        <CausesCard kab={kab} data={data} />
        <FiguresCards kab={kab} data={data} />
        {data.beda !== null && <FromKecamatan kab={kab} data={data} />}
        {!isDraft && <RecomputeCard kab={kab} id={analisis.id} names={data.namaIndikator} />}
      </div>
      {!isDraft && <VersionDownloads kab={kab} version={analisis} />}
    </>
  )
}
