/** Below the trail: what to do if data were exposed, and how long things are kept. */
import { BreachCard } from './breach-card.tsx'
import { RetentionCard } from './retention-card.tsx'

export function PrivacyCards({ kab }: { kab: string }) {
  return (
    <>
      <BreachCard kab={kab} />
      <RetentionCard kab={kab} />
    </>
  )
}
