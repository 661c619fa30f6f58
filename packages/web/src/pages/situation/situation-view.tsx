/** The situation of a district that has figures, in the order in which it is read. */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import type { Boundaries } from '@konvergen/contract/wilayah.ts'
import { saySituation } from '@konvergen/core/situation/say-situation.ts'
import type { UseQueryResult } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { SituationSearch } from '../../app/search-state.ts'
import { Skeleton } from '../../parts/states.tsx'
import { availableMeasures } from '../../parts/village-map/map-measure.ts'
import type { VillageRow } from '../../parts/village-map/village-row.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { comparedMonth, hasBothSources } from './choose-source.ts'
import { FigureTiles } from './figure-tiles.tsx'
import { MapCard } from './map-card.tsx'
import styles from './situation-page.module.css'
import { TableCard } from './table-card.tsx'
import { UnplacedNote } from './unplaced-note.tsx'

/** Below what is read first: not part of the first load. */
const TrendCard = lazy(async () => ({ default: (await import('./trend-card.tsx')).TrendCard }))
const SourcesCard = lazy(async () => ({ default: (await import('./sources-card.tsx')).SourcesCard }))

interface SituationViewProps {
  readonly kab: string
  readonly answer: SituationAnswer
  readonly rows: readonly VillageRow[]
  readonly boundaries: UseQueryResult<Boundaries>
  readonly search: SituationSearch
  readonly onChange: (change: { [K in keyof SituationSearch]?: SituationSearch[K] | undefined }) => void
  readonly onOpen: (desa: string) => void
}

export function SituationView({ kab, answer, rows, boundaries, search, onChange, onOpen }: SituationViewProps) {
  const { situation } = answer
  const [preferred] = availableMeasures(situation.desa, ['stunting', 'krs', 'ds'])
  return (
    <>
      <Sentences situation={situation} />
      <UnplacedNote kab={kab} unplaced={situation.unplaced} />
      <FigureTiles kab={kab} answer={answer} />
      <div className={styles['pair']}>
        <MapCard
          kab={kab}
          rows={rows}
          boundaries={boundaries}
          measure={search.indikator ?? preferred ?? 'stunting'}
          onMeasure={(indikator) => onChange({ indikator })}
          onOpen={onOpen}
        />
        <TableCard kab={kab} situation={situation} rows={rows} search={search} onChange={onChange} />
      </div>
      <Suspense fallback={<Skeleton heights={[360]} />}>
        <div className={styles['below']}>
          <TrendCard kab={kab} sumber={answer.sumber} search={search} onChange={onChange} />
          {hasBothSources(answer.periods) && <SourcesCard kab={kab} month={comparedMonth(answer.periods, answer.chosen.recap)} />}
        </div>
      </Suspense>
      <Method answer={answer} />
    </>
  )
}

function Sentences({ situation }: { situation: SituationAnswer['situation'] }) {
  const { language } = useSay()
  const [first, ...others] = saySituation(situation)
  return (
    <p className={styles['sentences']}>
      <strong>{first?.[language]}</strong> {others.map((sentence) => sentence[language]).join(' ')}
    </p>
  )
}

function Method({ answer }: { answer: SituationAnswer }) {
  const t = useText()
  const say = useSay()
  const files = answer.imports.map(({ fileName, period, appliedAt }) =>
    t(SITUATION.fileLine, { name: fileName, period: say.period(period), day: say.day(appliedAt) }),
  )
  return (
    <>
      <details className={`${styles['method']} tanpa-cetak`}>
        <summary>{t(SITUATION.method)}</summary>
        <p>{t(SITUATION.methodBody)}</p>
        <h3>{t(SITUATION.files)}</h3>
        <ul>
          {files.map((file) => (
            <li key={file}>{file}</li>
          ))}
        </ul>
      </details>
      <div className={`${styles['method']} hanya-cetak`}>
        <p>{t(SITUATION.methodBody)}</p>
        <p>{t(SITUATION.printSource, { sources: files.join('; ') })}</p>
      </div>
    </>
  )
}
