/** How the proposal holds when weights and figures are drawn together: asked for, with progress, and stopped at will. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import { WEIGHT_RULES, type WeightRuleKind } from '@konvergen/core/lokus/acceptability.ts'
import { useState } from 'react'
import type { LokusSearch } from '../../app/search-state.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useText } from '../../text/text.ts'
import { AcceptabilityResultView } from './acceptability-result.tsx'
import styles from './choice.module.css'
import { NumberField } from './number-field.tsx'
import { questionOf } from './question-of.ts'
import { RunProgress } from './run-progress.tsx'
import type { AcceptabilityRun } from './use-acceptability.ts'

interface AcceptabilityCardProps {
  readonly answer: LokusAnswer
  readonly search: LokusSearch
  readonly run: AcceptabilityRun
}

const SPREAD = 25

export function AcceptabilityCard({ answer, search, run }: AcceptabilityCardProps) {
  const t = useText()
  const [rule, setRule] = useState<WeightRuleKind>('rentang')
  const [spread, setSpread] = useState(SPREAD)
  const question = questionOf(answer, search, rule, spread / 100)
  const { state } = run
  return (
    <Card title={t(CHOICE.acceptTitle)} hint={t(CHOICE.acceptHint)}>
      <div className={`${styles['options']} tanpa-cetak`}>
        <Segmented
          label={t(CHOICE.rule)}
          value={rule}
          options={WEIGHT_RULES.map((value) => ({ value, label: t(CHOICE[value]) }))}
          onChange={setRule}
        />
        {rule === 'rentang' && (
          <NumberField
            label={t(CHOICE.spread)}
            wrong={t(CHOICE.spreadWrong)}
            range={{ low: 1, high: 100, decimals: 0 }}
            initial={String(spread)}
            onValue={setSpread}
          />
        )}
        <Button disabled={question === null || state.kind === 'berjalan'} onClick={() => question !== null && run.start(question)}>
          {t(CHOICE.compute)}
        </Button>
      </div>
      {state.kind === 'berjalan' && <RunProgress draws={state.draws} onCancel={run.cancel} />}
      {state.kind === 'dibatalkan' && <output>{t(CHOICE.cancelled)}</output>}
      {state.kind === 'gagal' && <p role="alert">{t(CHOICE.failed)}</p>}
      {state.kind === 'selesai' && (
        <AcceptabilityResultView answer={answer} result={state.result} keys={question?.criteria.map(({ key }) => key) ?? []} />
      )}
    </Card>
  )
}
