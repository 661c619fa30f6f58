/** “Kenapa angka ini?” as one drawer for every page. */
import type { Asked } from './asked.ts'
import { WhyIndicator } from './why-indicator.tsx'
import { WhyScore } from './why-score.tsx'
import { WhyService } from './why-service.tsx'
import { WhySituation } from './why-situation.tsx'

interface WhyDrawerProps {
  readonly kab: string
  readonly asked: Asked
  /** Another figure, that this one is made of. */
  readonly onAsk: (asked: Asked) => void
  readonly onClose: () => void
}

export function WhyDrawer({ kab, asked, onAsk, onClose }: WhyDrawerProps) {
  switch (asked.of) {
    case 'situasi':
      return <WhySituation kab={kab} asked={asked} onClose={onClose} />
    case 'layanan':
      return <WhyService kab={kab} asked={asked} onClose={onClose} />
    case 'cakupan':
      return <WhyIndicator kab={kab} asked={asked} onClose={onClose} />
    case 'lokus':
      return <WhyScore kab={kab} asked={asked} onAsk={onAsk} onClose={onClose} />
  }
}
