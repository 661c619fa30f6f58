/** A figure of an indicator opened: its definition and owner, what it is made of, and the way to everything that was ever reported of it. */
import { useQuery } from '@tanstack/react-query'
import { figureQuery } from '../../app/coverage-queries.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import { Drawer } from '../drawer.tsx'
import { ProblemNote, Skeleton } from '../states.tsx'
import type { AskedIndicator } from './asked.ts'
import { IndicatorOpened } from './indicator-opened.tsx'

interface WhyIndicatorProps {
  readonly kab: string
  readonly asked: AskedIndicator
  readonly onClose: () => void
}

export function WhyIndicator({ kab, asked, onClose }: WhyIndicatorProps) {
  const t = useText()
  const say = useSay()
  const figure = useQuery(figureQuery(kab, asked.periode, asked.kode))
  const name = figure.data === undefined ? asked.kode : `${asked.kode} ${figure.data.definisi.name[say.language]}`
  return (
    <Drawer title={t(WHY.title, { name })} onClose={onClose}>
      {figure.error !== null && <ProblemNote problem={figure.error} retry={() => void figure.refetch()} />}
      {figure.isPending && <Skeleton heights={[160, 240]} />}
      {figure.data !== undefined && <IndicatorOpened kab={kab} asked={asked} figure={figure.data} />}
    </Drawer>
  )
}
