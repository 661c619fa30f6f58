/** A recommendation in writing: what is proposed, changed or left out with a reason; or one of the catalogue that no gap asks for. */
import type { FactsBody, RecommendationView, VillageDetail } from '@konvergen/contract/village.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { villageCatalogueQuery } from '../../app/village-queries.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { SelectField } from '../../parts/field.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { RecommendationForm } from './recommendation-form.tsx'
import styles from './village.module.css'

interface RecommendationDrawerProps {
  readonly kab: string
  readonly village: VillageDetail
  readonly opened: string
  readonly onClose: () => void
}

/** What the form begins with: as it was written, or as it is proposed. */
function beginningOf({ facts, proposed, revision }: RecommendationView): FactsBody {
  return revision === 0 ? (proposed ?? facts) : facts
}

export function RecommendationDrawer({ kab, village, opened, onClose }: RecommendationDrawerProps) {
  const t = useText()
  const own = village.recommendations.find(({ entry }) => entry === opened)
  if (opened === 'baru')
    return (
      <Drawer title={t(VILLAGE.add)} onClose={onClose}>
        <FromCatalogue kab={kab} village={village} onDone={onClose} />
      </Drawer>
    )
  if (own === undefined) return null
  return (
    <Drawer title={own.facts.title} onClose={onClose}>
      <RecommendationForm kab={kab} village={village} entry={own.entry} stored={own} beginning={beginningOf(own)} onDone={onClose} />
    </Drawer>
  )
}

function FromCatalogue({ kab, village, onDone }: { readonly kab: string; readonly village: VillageDetail; readonly onDone: () => void }) {
  const t = useText()
  const [key, setKey] = useState('')
  const { data, error, refetch } = useQuery(villageCatalogueQuery(kab))
  if (error !== null) return <ProblemNote problem={error} retry={() => void refetch()} />
  if (data === undefined) return <Skeleton heights={[80, 160]} />
  const there = new Set(village.recommendations.map(({ entry }) => entry))
  const choices = data.entries.filter((entry) => entry.active && !there.has(entry.key))
  const chosen = choices.find((entry) => entry.key === key)
  return (
    <div className={styles['stack']}>
      <SelectField label={t(VILLAGE.chooseEntry)} value={key} onChange={({ target }) => setKey(target.value)}>
        <option value="">{t(VILLAGE.choose)}</option>
        {choices.map((entry) => (
          <option key={entry.key} value={entry.key}>
            {t(entry.name)}
          </option>
        ))}
      </SelectField>
      {chosen !== undefined && (
        <RecommendationForm
          key={key}
          kab={kab}
          village={village}
          entry={key}
          stored={null}
          beginning={{ title: chosen.name.id, unit: chosen.unit, volume: null, unitCost: chosen.unitCost, source: 'dana-desa', note: null }}
          onDone={onDone}
        />
      )}
    </div>
  )
}
