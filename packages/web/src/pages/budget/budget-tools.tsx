/** What is looked at, and what can be done: upload, write, take out. */
import { BUDGET_STAGES, isVillageStage } from '@konvergen/core/budget/line.ts'
import { STAGE_WORDS } from '@konvergen/core/budget/stage-words.ts'
import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { useState } from 'react'
import { SOURCE_CHOICES } from '../../app/budget-search.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { SearchWords } from '../../parts/search-words.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import type { BudgetProps } from './budget-props.ts'
import { UploadDrawer } from './upload-drawer.tsx'

const orUndefined = (value: string) => (value === '' ? undefined : value)

/** Years with a budget, this one and the next. */
function yearsOf({ known, year }: BudgetProps['budget']): number[] {
  const now = new Date().getFullYear()
  return [...new Set([...known.map((each) => each.year), year, now, now + 1])].toSorted((a, b) => b - a)
}

export function BudgetTools({ kab, budget, search, onChange }: BudgetProps) {
  const t = useText()
  const { stage, year, offices, villages } = budget
  const isVillage = isVillageStage(stage)
  return (
    <div className="tanpa-cetak">
      <div className={styles['tools']}>
        <SelectField
          label={t(BUDGET.stage)}
          value={stage}
          onChange={({ target }) =>
            onChange({ tahap: BUDGET_STAGES.find((each) => each === target.value), lembaga: undefined, desa: undefined, buka: undefined })
          }
        >
          {BUDGET_STAGES.map((each) => (
            <option key={each} value={each}>
              {STAGE_WORDS[each].id}
            </option>
          ))}
        </SelectField>
        <SelectField label={t(BUDGET.year)} value={year} onChange={({ target }) => onChange({ tahun: Number(target.value) })}>
          {yearsOf(budget).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </SelectField>
        {!isVillage && (
          <SelectField
            label={t(BUDGET.office)}
            value={search.lembaga ?? ''}
            onChange={({ target }) => onChange({ lembaga: orUndefined(target.value) })}
          >
            <option value="">{t(BUDGET.all)}</option>
            {offices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          label={t(isVillage ? BUDGET.village : BUDGET.villageNamed)}
          value={search.desa ?? ''}
          onChange={({ target }) => onChange({ desa: orUndefined(target.value) })}
        >
          <option value="">{t(BUDGET.all)}</option>
          {villages.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t(BUDGET.source)}
          value={search.dana ?? ''}
          onChange={({ target }) => onChange({ dana: SOURCE_CHOICES.find((each) => each === target.value) })}
        >
          <option value="">{t(BUDGET.all)}</option>
          {MONEY_SOURCES.map((each) => (
            <option key={each} value={each}>
              {t(SOURCE_WORDS[each])}
            </option>
          ))}
          <option value="lain">{t(BUDGET.noSource)}</option>
        </SelectField>
        <SearchWords
          key={search.cari ?? ''}
          label={t(BUDGET.words)}
          words={search.cari ?? ''}
          onWords={(cari) => onChange({ cari: orUndefined(cari) })}
        />
      </div>
      <Acts kab={kab} budget={budget} search={search} onChange={onChange} />
    </div>
  )
}

/** What is taken out is what is looked at. */
function askedOf({ budget: { stage, year }, search: { lembaga, desa, dana, cari } }: Pick<BudgetProps, 'budget' | 'search'>): string {
  const asked = { tahap: stage, tahun: String(year), lembaga, desa, sumber: dana, cari }
  return new URLSearchParams(Object.entries(asked).filter((each): each is [string, string] => each[1] !== undefined)).toString()
}

function Acts({ kab, budget, search, onChange }: BudgetProps) {
  const t = useText()
  const [isShown, setShown] = useState(false)
  const { stage, year, writable, count } = budget
  const at = `/api/districts/${kab}/anggaran`
  const asked = askedOf({ budget, search })
  return (
    <div className={styles['tools']}>
      {writable.length > 0 && (
        <>
          <Button look="primary" onClick={() => setShown(true)}>
            {t(BUDGET.upload)}
          </Button>
          <Button onClick={() => onChange({ buka: 'baru' })}>{t(BUDGET.add)}</Button>
          <ButtonLink href={`${at}/templat.xlsx?tahap=${stage}&tahun=${year}`}>{t(BUDGET.template)}</ButtonLink>
        </>
      )}
      {count > 0 && (
        <>
          <ButtonLink href={`${at}/baris.xlsx?${asked}`}>{t(BUDGET.xlsx)}</ButtonLink>
          <ButtonLink href={`${at}/baris.csv?${asked}`}>{t(BUDGET.csv)}</ButtonLink>
        </>
      )}
      {isShown && <UploadDrawer kab={kab} budget={budget} search={search} onClose={() => setShown(false)} />}
    </div>
  )
}
