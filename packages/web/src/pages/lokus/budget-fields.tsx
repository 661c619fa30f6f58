/** K from a budget and what one lokus costs. */
import { useState } from 'react'
import type { LokusSearch } from '../../app/search-state.ts'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useText } from '../../text/text.ts'

/** Digits as people write amounts: `1.500.000.000`. null = no whole amount above zero. */
function readAmount(text: string): number | null {
  const read = Number(text.replaceAll(/[.\s]/g, ''))
  return Number.isInteger(read) && read > 0 && read <= 1e15 ? read : null
}

export function BudgetFields({ search, onChange }: { search: LokusSearch; onChange: (search: LokusSearch) => void }) {
  const t = useText()
  const [dana, setDana] = useState(search.dana === undefined ? '' : String(search.dana))
  const [biaya, setBiaya] = useState(search.biaya === undefined ? '' : String(search.biaya))
  const [budget, cost] = [readAmount(dana), readAmount(biaya)]
  const wrong = (text: string, amount: number | null) => (text !== '' && amount === null ? t(CHOICE.amountWrong) : undefined)
  const { dana: _dana, biaya: _biaya, ...without } = search
  return (
    <>
      <TextField
        label={t(CHOICE.dana)}
        inputMode="numeric"
        value={dana}
        wrong={wrong(dana, budget)}
        onChange={({ target }) => setDana(target.value)}
      />
      <TextField
        label={t(CHOICE.biaya)}
        inputMode="numeric"
        value={biaya}
        wrong={wrong(biaya, cost)}
        onChange={({ target }) => setBiaya(target.value)}
      />
      <Button
        disabled={budget === null || cost === null}
        onClick={() => budget !== null && cost !== null && onChange({ ...search, dana: budget, biaya: cost })}
      >
        {t(CHOICE.applyBudget)}
      </Button>
      {search.dana !== undefined && <Button onClick={() => onChange(without)}>{t(CHOICE.noBudget)}</Button>}
    </>
  )
}
