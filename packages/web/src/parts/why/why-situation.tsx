/** A figure of the situation opened: how it is computed, from which file and whose, from which villages; of a village from which cells. */
import { useQuery } from '@tanstack/react-query'
import { whyQuery } from '../../app/why-queries.ts'
import { FIGURE_TEXT } from '../../text/measures.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import { Drawer } from '../drawer.tsx'
import { ProblemNote, Skeleton } from '../states.tsx'
import type { AskedSituation } from './asked.ts'
import { SituationOpened } from './situation-opened.tsx'

interface WhySituationProps {
  readonly kab: string
  readonly asked: AskedSituation
  readonly onClose: () => void
}

export function WhySituation({ kab, asked, onClose }: WhySituationProps) {
  const t = useText()
  const say = useSay()
  const why = useQuery(whyQuery(kab, asked))
  const said = why.data === undefined ? '' : `, ${why.data.wilayah.nama}, ${say.figure(why.data.angka)}`
  return (
    <Drawer title={t(WHY.title, { name: `${t(FIGURE_TEXT[asked.ukuran].long)}${said}` })} onClose={onClose}>
      {why.error !== null && <ProblemNote problem={why.error} retry={() => void why.refetch()} />}
      {why.isPending && <Skeleton heights={[160, 240]} />}
      {why.data !== undefined && <SituationOpened kab={kab} asked={asked} why={why.data} />}
    </Drawer>
  )
}
