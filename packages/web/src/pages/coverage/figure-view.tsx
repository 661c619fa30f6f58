/** The figure in the order in which it is read: the sentence, its targets and definition, the map, its areas; the history of one in a drawer. */
import type { FigureAnswer } from '@konvergen/contract/coverage.ts'
import { lazy, Suspense } from 'react'
import { areaWord, type Speech, sayPair, sayTotal, unitOf } from '../../parts/coverage/say-coverage.ts'
import { Skeleton } from '../../parts/states.tsx'
import { INDICATORS } from '../../text/coverage.ts'
import { FIGURE } from '../../text/coverage-figure.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { AreasCard } from './areas-card.tsx'
import styles from './coverage-page.module.css'
import { DefinitionCard } from './definition-card.tsx'
import { HistoryDrawer } from './history-drawer.tsx'
import { TargetsCard } from './targets-card.tsx'

const CoverageMap = lazy(async () => ({ default: (await import('./coverage-map.tsx')).CoverageMap }))

interface FigureViewProps {
  readonly kab: string
  readonly figure: FigureAnswer
  /** Code of the area whose history is open. */
  readonly opened: string | undefined
  readonly onOpen: (kode: string | undefined) => void
}

function sayFigure({ definisi, jumlah, sasaran }: FigureAnswer, speech: Speech): [string, string[]] {
  const { t, say } = speech
  const { unit, level } = definisi
  const pair = sayPair(unit, jumlah, unitOf(sasaran?.code ?? null, speech), speech)
  const value = sayTotal(unit, jumlah, speech)
  const { reported, expected } = jumlah.completeness
  const word = areaWord(level, speech)
  const counts = { n: say.number(reported), unit: word, sisa: say.number(expected - reported) }
  const complete = reported === 0 ? FIGURE.leadNone : reported < expected ? FIGURE.leadSome : FIGURE.leadWhole
  const rest = [
    ...(level === 'kab' ? [] : [t(complete, counts)]),
    ...(jumlah.impossible === 0 ? [] : [`${t(INDICATORS.impossible, { n: say.number(jumlah.impossible), unit: word })}.`]),
    ...(jumlah.fromElsewhere ? [`${t(INDICATORS.elsewhere)}.`] : []),
  ]
  return [pair === null ? `${value}.` : `${value}: ${pair}.`, rest]
}

export function FigureView({ kab, figure, opened, onOpen }: FigureViewProps) {
  const t = useText()
  const say = useSay()
  const [first, rest] = sayFigure(figure, { t, say })
  const area = figure.wilayah.find(({ kode }) => kode === opened)
  const { level, unit } = figure.definisi
  return (
    <>
      <p className={styles['lead']}>
        <strong>{first}</strong> {rest.join(' ')}
      </p>
      <div className={styles['stack']}>
        <div className={styles['pair']}>
          <div className={styles['stack']}>
            <TargetsCard figure={figure} />
            <DefinitionCard kab={kab} figure={figure} />
          </div>
          {level === 'desa' && unit === 'persen' && figure.wilayah.some(({ value }) => value !== null) && (
            <Suspense fallback={<Skeleton heights={[420]} />}>
              <CoverageMap kab={kab} figure={figure} onOpen={onOpen} />
            </Suspense>
          )}
        </div>
        <AreasCard kab={kab} figure={figure} onOpen={onOpen} />
      </div>
      {area !== undefined && <HistoryDrawer key={area.kode} kab={kab} figure={figure} area={area} onClose={() => onOpen(undefined)} />}
    </>
  )
}
