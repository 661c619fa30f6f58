/** “Kenapa angka ini?” as one drawer for every page. */
import type { Asked } from './asked.ts'
import { WhyIndicator } from './why-indicator.tsx'
import { WhySituation } from './why-situation.tsx'

interface WhyDrawerProps {
  readonly kab: string
  readonly asked: Asked
  readonly onClose: () => void
}

export function WhyDrawer({ kab, asked, onClose }: WhyDrawerProps) {
  return asked.of === 'situasi' ? (
    <WhySituation kab={kab} asked={asked} onClose={onClose} />
  ) : (
    <WhyIndicator kab={kab} asked={asked} onClose={onClose} />
  )
}
