/** Which method puts the villages forward. */
import type { LokusSearch } from '../../app/search-state.ts'
import { PROPOSING_METHODS } from '../../app/search-state.ts'
import { Card } from '../../parts/card.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useText } from '../../text/text.ts'

export function MethodCard({ search, onChange }: { search: LokusSearch; onChange: (search: LokusSearch) => void }) {
  const t = useText()
  return (
    <div className="tanpa-cetak">
      <Card title={t(CHOICE.methodTitle)} hint={t(CHOICE.methodHint)}>
        <Segmented
          label={t(CHOICE.methodTitle)}
          value={search.metode ?? 'kuadran'}
          options={PROPOSING_METHODS.map((value) => ({ value, label: t(CHOICE[value]) }))}
          onChange={(metode) => onChange({ ...search, metode })}
        />
      </Card>
    </div>
  )
}
