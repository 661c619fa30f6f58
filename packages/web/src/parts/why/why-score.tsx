/** A score of a proposal opened, or one criterion of it. */
import { CRITERION_NAMES } from '@konvergen/core/lokus/index-sentences.ts'
import { useQuery } from '@tanstack/react-query'
import { scoreQuery } from '../../app/why-queries.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import { Drawer } from '../drawer.tsx'
import { ProblemNote, Skeleton } from '../states.tsx'
import type { Asked, AskedScore } from './asked.ts'
import { CriterionOpened } from './criterion-opened.tsx'
import { sayCriterion } from './say-criterion.ts'
import { ScoreOpened } from './score-opened.tsx'

interface WhyScoreProps {
  readonly kab: string
  readonly asked: AskedScore
  readonly onAsk: (asked: Asked) => void
  readonly onClose: () => void
}

export function WhyScore({ kab, asked, onAsk, onClose }: WhyScoreProps) {
  const t = useText()
  const say = useSay()
  const why = useQuery(scoreQuery(kab, asked))
  const { kriteria } = asked
  const name = kriteria === null ? t(WHY.score) : CRITERION_NAMES[kriteria][say.language]
  const saidOf = (answer: NonNullable<typeof why.data>): string => {
    const part = answer.kriteria.find(({ key }) => key === kriteria)
    const value = kriteria === null || part === undefined ? say.number(answer.nilai, 1) : sayCriterion(kriteria, part.value, say)
    return t(WHY.ofVillage, { name, nama: answer.wilayah.nama, value })
  }
  return (
    <Drawer title={t(WHY.title, { name: why.data === undefined ? name : saidOf(why.data) })} onClose={onClose}>
      {why.error !== null && <ProblemNote problem={why.error} retry={() => void why.refetch()} />}
      {why.isPending && <Skeleton heights={[160, 240]} />}
      {why.data !== undefined && kriteria === null && <ScoreOpened asked={asked} why={why.data} onAsk={onAsk} />}
      {why.data !== undefined && kriteria !== null && (
        <CriterionOpened kab={kab} asked={{ ...asked, kriteria }} why={why.data} onAsk={onAsk} />
      )}
    </Drawer>
  )
}
