/** Below the trail: what to do if data were exposed, how long things are kept, and why lists with names may be held. */
import { BreachCard } from './breach-card.tsx'
import { LegalCard } from './legal-card.tsx'
import { RetentionCard } from './retention-card.tsx'

export function PrivacyCards({ kab }: { kab: string }) {
  return (
    <>
      <BreachCard kab={kab} />
      <RetentionCard kab={kab} />
      <LegalCard kab={kab} />
    </>
  )
}
