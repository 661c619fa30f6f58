/** A figure of the situation opened: how it is computed, from which file and whose, from which villages; of a village from which cells. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { whyQuery } from '../../app/why-queries.ts'
import { FIGURE_TEXT } from '../../text/measures.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import { Button } from '../button.tsx'
import { Drawer } from '../drawer.tsx'
import { ProblemNote, Skeleton } from '../states.tsx'
import type { AskedSituation } from './asked.ts'
import { SituationOpened } from './situation-opened.tsx'

interface WhySituationProps {
  readonly kab: string
  readonly asked: AskedSituation
  readonly onClose: () => void
}

/** Of a version a village opens here, since its page shows today's figures. */
export function WhySituation({ kab, asked: first, onClose }: WhySituationProps) {
  const t = useText()
  const say = useSay()
  const [asked, setAsked] = useState(first)
  const why = useQuery(whyQuery(kab, asked))
  const said = why.data === undefined ? '' : `, ${why.data.wilayah.nama}, ${say.figure(why.data.angka)}`
  const open = first.versi === undefined ? undefined : (wilayah: string) => setAsked({ ...first, wilayah })
  return (
    <Drawer title={t(WHY.title, { name: `${t(FIGURE_TEXT[asked.ukuran].long)}${said}` })} onClose={onClose}>
      {asked !== first && (
        <p>
          <Button look="quiet" onClick={() => setAsked(first)}>
            {t(WHY.back)}
          </Button>
        </p>
      )}
      {why.error !== null && <ProblemNote problem={why.error} retry={() => void why.refetch()} />}
      {why.isPending && <Skeleton heights={[160, 240]} />}
      {why.data !== undefined && <SituationOpened kab={kab} asked={asked} why={why.data} onVillage={open} />}
    </Drawer>
  )
}
