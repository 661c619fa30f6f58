/** “Kenapa angka ini?” as one drawer for every page. */
import type { Asked } from './asked.ts'
import { WhyIndicator } from './why-indicator.tsx'
import { WhyScore } from './why-score.tsx'
import { WhySituation } from './why-situation.tsx'

interface WhyDrawerProps {
  readonly kab: string
  readonly asked: Asked
  readonly onClose: () => void
}

export function WhyDrawer({ kab, asked, onClose }: WhyDrawerProps) {
  switch (asked.of) {
    case 'situasi':
      return <WhySituation kab={kab} asked={asked} onClose={onClose} />
    case 'cakupan':
      return <WhyIndicator kab={kab} asked={asked} onClose={onClose} />
    case 'lokus':
      return <WhyScore kab={kab} asked={asked} onClose={onClose} />
  }
}
