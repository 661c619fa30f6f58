/** The way in which a draft puts lokus forward: quadrants, one that the district kept, or villages by hand with a reason for each. */
import type { AnalysisAnswer, chooseAnalysisWay } from '@konvergen/contract/analyses.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { lokusMethodsQuery } from '../../../app/lokus-queries.ts'
import { Button } from '../../../parts/button.tsx'
import { SelectField } from '../../../parts/field.tsx'
import { ProblemNote } from '../../../parts/states.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { CHOICE } from '../../../text/lokus-choice.ts'
import { useText } from '../../../text/text.ts'
import { type HandDraft, readyPicks, startPicks } from './hand-draft.ts'
import { HandPicks } from './hand-picks.tsx'
import { useChooseWay } from './use-analysis-acts.ts'
import styles from './versions.module.css'

type Body = BodyOf<typeof chooseAnalysisWay>
const [QUADRANTS, BY_HAND] = ['kuadran', 'manual']

function bodyOf(chosen: string, draft: HandDraft): Body | null {
  if (chosen === QUADRANTS) return { cara: 'kuadran' }
  if (chosen !== BY_HAND) return { cara: 'tersimpan', id: chosen }
  const desa = readyPicks(draft)
  return desa === null ? null : { cara: 'manual', desa }
}

export function WayForm({ kab, data }: { kab: string; data: AnalysisAnswer }) {
  const t = useText()
  const { way } = data.isi
  const methods = (useQuery(lokusMethodsQuery(kab)).data ?? []).filter(({ parameter }) => parameter.metode !== 'manual')
  const [chosen, setChosen] = useState(way?.kept?.id ?? (way?.method === 'manual' ? BY_HAND : QUADRANTS) ?? '')
  const [draft, setDraft] = useState<HandDraft>(startPicks(way?.reasons ?? []))
  const choose = useChooseWay(kab, data.analisis.id)
  const body = bodyOf(chosen, draft)
  return (
    <form
      className={`${styles['form']} tanpa-cetak`}
      onSubmit={(event) => {
        event.preventDefault()
        if (body !== null) choose.mutate(body)
      }}
    >
      <SelectField label={t(ANALYSES.way)} hint={t(ANALYSES.wayHint)} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        <option value={QUADRANTS}>{t(ANALYSES.shippedQuadrants)}</option>
        {methods.map(({ id, nama, versi }) => (
          <option key={id} value={id}>
            {t(CHOICE.version, { nama, n: versi })}
          </option>
        ))}
        <option value={BY_HAND}>{t(ANALYSES.byHand)}</option>
      </SelectField>
      {chosen === BY_HAND && <HandPicks areas={data.isi.areas} draft={draft} onDraft={setDraft} />}
      {choose.isError && <ProblemNote problem={choose.error} />}
      <Button type="submit" disabled={choose.isPending || body === null}>
        {t(ANALYSES.takeWay)}
      </Button>
    </form>
  )
}
